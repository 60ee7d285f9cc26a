import { isKnownPerson, nameCosts, NameRole } from '../lexicon'
import type { NameReasonCode } from '../model'
import type { Candidate } from './candidate'
import { Role } from './roles'
import type { Lattice } from './lattice'
import { because } from './name-reasons'
import { classOf, lengthOf, wordOf, type Reading } from './reading'

const { surname, last, sound } = nameCosts()
const BEFORE = Role.signer | Role.office | Role.occupation
const BEHIND = Role.honorific | Role.office | Role.deed
const DOTS = '·•・‧'
/** Between two parts of one name: `让－吕克`; but between two places on a way. */
const DASHES = '－-'
const PERSONAL = new Set<number>([NameRole.person, NameRole.maybePerson, NameRole.foreign])
const LONGEST_PART = 3
/** Characters that end a place when they follow sounds: `佛罗里达州`. */
const PLACE_MARKS = '州市省岛河湖海山港湾县区镇村'
const BEFORE_PLACE = '在于从往赴抵驻距到由至'

/** Names of persons by their characters and by the words beside them. */
export function findPersons(reading: Reading): Candidate[] {
  const { tokens } = reading
  const found: Candidate[] = []
  for (let token = 0; token < tokens.count; token++) {
    const of = tokens.classes[token]!
    if (of === NameRole.person || of === NameRole.maybePerson) {
      const person = chinesePerson(reading, token)
      if (person) found.push(person)
    } else if (of === NameRole.foreign) {
      const name = foreignName(reading, token)
      if (name) found.push(name)
    } else if (isDot(reading, token) || isDash(reading, token)) {
      const dotted = dottedName(reading, token)
      if (dotted && found.at(-1)?.end !== dotted.end) found.push(dotted)
    }
  }
  return found
}

interface Company {
  readonly gain: number
  readonly reason: NameReasonCode
}

/** What stands beside the name and speaks for it. */
function companyOf(reading: Reading, token: number): Company {
  const { text, tokens } = reading
  const start = tokens.starts[token]!
  const end = tokens.ends[token]!
  const before = tokens.before[start]!
  const behind = tokens.behind[end]!
  if (before & Role.signer) return { gain: 0.3, reason: 'office-before' }
  if (before & BEFORE) return { gain: 0.28, reason: 'office-before' }
  if (behind & (Role.office | Role.honorific)) return { gain: 0.22, reason: 'office-behind' }
  if (behind & BEHIND) return { gain: 0.22, reason: 'deed' }
  if (isListed(reading, token)) return { gain: 0.15, reason: 'listed' }
  if (isFollowedByVerb(text, tokens, start, end)) return { gain: 0.14, reason: 'deed' }
  if (behind & Role.shortDeed) return { gain: 0.1, reason: 'deed' }
  return { gain: 0, reason: 'surname' }
}

/** Stands in a row with another name: `何恩广、聂方红`. */
function isListed(reading: Reading, token: number): boolean {
  const isName = (other: number): boolean => PERSONAL.has(classOf(reading, other))
  const isComma = (other: number): boolean =>
    classOf(reading, other) === NameRole.punctuation && wordOf(reading, other) === '、'
  return (isComma(token - 1) && isName(token - 2)) || (isComma(token + 1) && isName(token + 2))
}

/** A clause that begins with the name, and a verb behind it. */
function isFollowedByVerb(text: string, tokens: Lattice, start: number, end: number): boolean {
  return (
    (start === 0 || '，。；！？：“、 '.includes(text[start - 1]!)) && (tokens.behind[end]! & Role.verb) !== 0
  )
}

function chinesePerson(reading: Reading, token: number): Candidate | null {
  const { text, tokens } = reading
  const start = tokens.starts[token]!
  const end = tokens.ends[token]!
  const isOfList = tokens.classes[token] === NameRole.maybePerson
  const { gain, reason } = companyOf(reading, token)
  // A name of the lexicon costs what a word does; those that the lattice makes up are cheaper than words.
  if (!isOfList && tokens.margins[token] === 0 && isListedName(reading, token)) {
    return { start, end, type: 'person', score: 0.75 + gain / 2, by: 'gazetteer', reasons: because(reason) }
  }
  const isShort = end - start === 2
  const base = isOfList
    ? isShort
      ? 0.4
      : 0.72
    : (isShort ? 0.29 : 0.42) + 0.06 * Math.min(8, tokens.margins[token]!)
  if (isShort && surname[text.charCodeAt(start)] === 0) return null
  const score = Math.min(0.97, base + gain - (gain === 0 ? doubtOf(reading, token) : 0))
  return { start, end, type: 'person', score, by: 'surname', reasons: because(reason) }
}

const isListedName = ({ tokens, text }: Reading, token: number): boolean =>
  isKnownPerson(text.slice(tokens.starts[token], tokens.ends[token]))

/** What speaks against a name that nothing beside it speaks for. */
function doubtOf(reading: Reading, token: number): number {
  const { text, tokens } = reading
  const isBehindNoun =
    classOf(reading, token - 1) === NameRole.noun || classOf(reading, token - 1) === NameRole.quality
  const end = tokens.ends[token]!
  const isRare = last[text.charCodeAt(end - 1)] === 0
  return (isBehindNoun ? 0.12 : 0) + (isRare ? 0.2 : 0)
}

function isAllSound(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (sound[text.charCodeAt(i)] === 0) return false
  return true
}

/** A foreign name without a dot: a person where the company says so, else a place where it does. */
function foreignName(reading: Reading, token: number): Candidate | null {
  const { text, tokens } = reading
  const start = tokens.starts[token]!
  const end = tokens.ends[token]!
  if (end - start < 2 || !isAllSound(text, start, end)) return null
  if (DOTS.includes(text[start - 1] ?? ' ') || DOTS.includes(text[end] ?? ' ')) return null
  const { gain, reason } = companyOf(reading, token)
  const isPlace = PLACE_MARKS.includes(text[end] ?? ' ') || classOf(reading, token + 1) === NameRole.placeEnd
  if (isPlace) return null
  const length = Math.min(4, end - start)
  if (gain < 0.2 && BEFORE_PLACE.includes(text[start - 1] ?? ' ')) {
    return { start, end, type: 'place', score: 0.5, by: 'sounds', reasons: because('sounds') }
  }
  const score = Math.min(0.95, 0.18 + 0.07 * length + gain)
  return {
    start,
    end,
    type: 'person',
    score,
    by: 'sounds',
    reasons: because(gain >= 0.15 ? reason : 'sounds')
  }
}

/** `比尔·克林顿`: all parts with the dots between them. */
function dottedName(reading: Reading, dot: number): Candidate | null {
  const { tokens } = reading
  let first = dot
  for (let i = dot - 1; i >= dot - LONGEST_PART && isPart(reading, i, first); i--) first = i
  if (first === dot) return null
  let lastPart = dot
  for (let i = dot + 1; i < tokens.count; i++) {
    const isBetween = isDot(reading, i) || isDash(reading, i)
    if (isBetween ? lastPart !== i - 1 : !isPart(reading, i, lastPart)) break
    if (!isBetween) lastPart = i
    else if (!isPart(reading, i + 1, i)) break
  }
  if (lastPart === dot) return null
  const start = tokens.starts[first]!
  const end = tokens.ends[isTail(reading, lastPart + 1) ? lastPart + 1 : lastPart]!
  return { start, end, type: 'person', score: 0.93, by: 'sounds', reasons: because('dotted') }
}

const isDot = (reading: Reading, token: number): boolean =>
  classOf(reading, token) === NameRole.punctuation && DOTS.includes(wordOf(reading, token))

function isDash(reading: Reading, token: number): boolean {
  if (classOf(reading, token) !== NameRole.punctuation || !DASHES.includes(wordOf(reading, token)))
    return false
  const isName = (other: number): boolean => classOf(reading, other) === NameRole.foreign
  return isName(token - 1) && isName(token + 1)
}

/** One more character, which is no word here because what persons do follows it: `哈拉米略|要求`. */
function isTail(reading: Reading, token: number): boolean {
  const { text, tokens } = reading
  if (token >= tokens.count || lengthOf(reading, token) !== 1) return false
  const of = classOf(reading, token)
  if (of !== NameRole.noun && of !== NameRole.verb && of !== NameRole.quality) return false
  const end = tokens.ends[token]!
  return (tokens.behind[end]! & Role.deed) !== 0 || '，。）（、'.includes(text[end] ?? '。')
}

/** Whether the token is of sounds, or a name that a dictionary knows. */
function isPart(reading: Reading, token: number, beside: number): boolean {
  const of = classOf(reading, token)
  if (token < 0 || token >= reading.tokens.count || of === NameRole.punctuation || of === NameRole.number)
    return false
  if (of === NameRole.latin) return Math.abs(token - beside) === 1
  if (of === NameRole.office || of === NameRole.occupation || of === NameRole.particle) return false
  return (
    lengthOf(reading, token) <= 8 &&
    isAllSound(reading.text, reading.tokens.starts[token]!, reading.tokens.ends[token]!)
  )
}
