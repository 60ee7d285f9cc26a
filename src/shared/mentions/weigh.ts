import {
  BODY_UNITS,
  isForeign,
  isJapanese,
  looksLikeName,
  NameRole,
  OF_A_NAME,
  PLACE_UNITS
} from '../lexicon'
import type { NameReasonCode } from '../model'
import type { Candidate } from './candidate'
import { because } from './name-reasons'
import type { Reading } from './reading'
import { Role } from './roles'
import type { TaggedName } from './tagger'

/**
 * How often rules are right where the tagger sees nothing, and where it sees another name there; measured on sentences
 * that a tagger had not learned. What is not here stands by itself.
 */
const ALONE: Readonly<Partial<Record<NameReasonCode, readonly [nothing: number, other: number]>>> = {
  surname: [0.42, 0.2],
  'office-before': [0.65, 0.25],
  'office-behind': [0.65, 0.25],
  deed: [0.6, 0.25],
  listed: [0.6, 0.25],
  sounds: [0.42, 0.3],
  gazetteer: [0.47, 0.25],
  'short-country': [0.85, 0.8],
  'place-end': [0.45, 0.3],
  'place-word': [0.6, 0.55],
  'place-and-end': [0.75, 0.6],
  organisation: [0.85, 0.4],
  'place-and-body': [0.5, 0.42],
  'name-and-body': [0.5, 0.42]
}
/** Reasons that lie in a name itself. */
const CONTEXTLESS = new Set(['surname', 'sounds'])
const NUMERALS = '一二三四五六七八九十百千零两'
/** What a rule of its kind scores at most by itself: it scales what `ALONE` says. */
const USUAL = 0.75
const MOST = 0.98
/** Of what the tagger says, the share that stands where no rule says so too. */
const TAGGER_ALONE = 0.82
/** The share where a rule says so for the characters of the name and nothing else. */
const SHARE_OF_CONTEXTLESS = 0.97

/** What the tagger alone sees, and is less sure of, is more often nothing. */
const LEAST_ALONE: Readonly<Record<TaggedName['type'], number>> = {
  person: 0.85,
  place: 0.82,
  organisation: 0.75
}
/** The same where the name's own characters, or what stands beside it, speak for it too. */
const LEAST_LIKELY: Readonly<Record<TaggedName['type'], number>> = {
  person: 0.6,
  place: 0.55,
  organisation: 0.6
}
/** So sure a tagger is heard against a dictionary that takes the name for a common word. */
const SURE_OF_COMMON = 0.95
/** A surname and one character need more than that, or a tagger that is surer than that. */
const LEAST_SHORT = 0.36
const SURE_OF_SHORT = 0.92
/** What is left where other nouns stand beside a name that nothing else speaks for. */
const DOUBTFUL = 0.5
/** What is left of that where it is of words that the dictionary knows well, and as no names. */
const COMMON = 0.5
const COMMON_WORD = 300

/** The candidates of rules and tagger, each with what both together say of it: about how often it is right. */
export function weigh(
  rules: readonly Candidate[],
  tagged: readonly TaggedName[],
  reading: Reading
): Candidate[] {
  const confirmed = new Set<TaggedName>()
  const weighed = rules.map((candidate) => {
    const name = firstOver(tagged, candidate)
    const isConfirmed = name !== null && isSame(name, candidate)
    if (isConfirmed) confirmed.add(name)
    const score = isConfirmed
      ? together(name.score, candidate)
      : alone(candidate, name !== null && isAgainst(name, candidate))
    return {
      ...candidate,
      score: isDoubtful(candidate, reading, isConfirmed ? name.score : 0) ? score * DOUBTFUL : score
    }
  })
  for (const name of tagged) {
    if (confirmed.has(name)) continue
    const { start, end, type, score } = name
    if (score < leastOf(name, reading)) continue
    weighed.push({
      start,
      end,
      type,
      score: score * TAGGER_ALONE * (isCommon(reading, name) ? COMMON : 1),
      by: 'tagger',
      reasons: because('trained')
    })
  }
  return weighed
}

/** Whether a dictionary's doubt is heard; it has Japanese surnames as words. */
function isCommon(reading: Reading, name: TaggedName): boolean {
  const isKnown = name.type === 'person' && isJapanese(reading.text.slice(name.start, name.end))
  return name.score < SURE_OF_COMMON && !isKnown && isOfCommonWords(reading, name)
}

/** How sure the tagger has to be of a name that no rule sees. */
function leastOf(name: TaggedName, reading: Reading): number {
  const { start, end, type } = name
  if (type !== 'person') return looksLike(reading, name) ? LEAST_LIKELY[type] : LEAST_ALONE[type]
  if (NUMERALS.includes(reading.text[start]!)) return Infinity
  const isCalled = (reading.tokens.behind[end]! & (Role.office | Role.honorific)) !== 0
  if (end - start === 1 || endsInTitle(reading, name)) return Infinity
  return isCalled || looksLike(reading, name) ? LEAST_LIKELY.person : LEAST_ALONE.person
}

/** A surname and what is behind it: `李教授`. */
const endsInTitle = ({ tokens }: Reading, { start, end }: TaggedName): boolean =>
  end - start > 2 && (tokens.before[end]! & (Role.office | Role.honorific)) !== 0

/** Whether the characters of a name are those that its kind has. */
function looksLike({ text, tokens }: Reading, { start, end, type }: TaggedName): boolean {
  if (type === 'person') {
    const name = text.slice(start, end)
    return isForeign(name) ? name.length > 2 : looksLikeName(name) || isJapanese(name)
  }
  const last = tokens.classes[tokens.tokenAt(end - 1)]!
  const unit = text[end - 1]!
  return type === 'place'
    ? last === NameRole.placeEnd || PLACE_UNITS.includes(unit)
    : last === NameRole.organisationEnd || last === NameRole.publicBody || BODY_UNITS.includes(unit)
}

/** The first of the names, which stand side by side in order, that stands over the candidate. */
function firstOver(tagged: readonly TaggedName[], { start, end }: Candidate): TaggedName | null {
  let low = 0
  let high = tagged.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tagged[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const name = tagged[low]
  return name && name.start < end ? name : null
}

/** A name that the tagger is unsure of says nothing against one that is shorter or longer. */
const isAgainst = (name: TaggedName, { start, end }: Candidate): boolean =>
  name.score >= LEAST_ALONE[name.type] || (name.start === start && name.end === end)

const isSame = (name: TaggedName, { start, end, type }: Candidate): boolean =>
  name.start === start && name.end === end && name.type === type

/** Where nothing beside a name speaks for it, the tagger alone says how sure it is. */
const together = (tagger: number, { score: rule, reasons }: Candidate): number =>
  CONTEXTLESS.has(reasons[0]!.code)
    ? Math.min(MOST, tagger * SHARE_OF_CONTEXTLESS)
    : Math.min(MOST, Math.max(0.3 + 0.68 * tagger + 0.2 * (rule - USUAL), rule * 0.9))

function alone(candidate: Candidate, isOver: boolean): number {
  const shares = ALONE[candidate.reasons[0]!.code as NameReasonCode]
  if (!shares) return candidate.score
  return Math.min(MOST, shares[isOver ? 1 : 0] * (1 + 0.5 * (candidate.score - USUAL)))
}

const BESIDE = new Set<number>([
  NameRole.noun,
  NameRole.quality,
  NameRole.unknown,
  NameRole.organisationEnd,
  NameRole.placeEnd
])
/** A name that nothing speaks for but its characters, in the middle of other nouns: `时代|华鑫`, `利德|浆料`. */
function isDoubtful(
  { type, start, end, score, reasons }: Candidate,
  { tokens }: Reading,
  tagger: number
): boolean {
  if (type !== 'person' || !CONTEXTLESS.has(reasons[0]!.code)) return false
  const isShort = end - start === 2
  if (isShort && score < LEAST_SHORT && tagger < SURE_OF_SHORT) return true
  const token = tokens.tokenAt(start)
  const isInName = (other: number): boolean =>
    other >= 0 && other < tokens.count && BESIDE.has(tokens.classes[other]!)
  return isInName(tokens.tokenAt(end - 1) + 1) || (isShort && isInName(token - 1))
}

/** Whether a place or person is made of whole words, all of them common and none of them part of names. */
export function isOfCommonWords(
  { tokens }: Reading,
  { start, end, type }: Pick<Candidate, 'start' | 'end' | 'type'>,
  longIsCommonFrom = 1
): boolean {
  let token = tokens.tokenAt(start)
  if (type === 'organisation' || tokens.starts[token] !== start) return false
  for (; token < tokens.count && tokens.starts[token]! < end; token++) {
    const from = tokens.starts[token]!
    const to = tokens.ends[token]!
    if (to > end || OF_A_NAME.has(tokens.classes[token]!)) return false
    const least = to - from > 2 ? longIsCommonFrom : COMMON_WORD
    if (tokens.classes[token] !== NameRole.number && (to - from < 2 || tokens.frequency(from, to) < least))
      return false
  }
  return true
}
