import { BODY_UNITS, NO_ORGANISATION_PARTS, NameRole } from '../lexicon'
import type { Candidate } from './candidate'
import { because } from './name-reasons'
import { classOf, lengthOf, wordOf, type Reading } from './reading'

const MOST_TOKENS = 10
const MOST_UNITS = 24
/** Words that say what an organisation is like, not what it is called. */
const OUTSIDE = new Set(NO_ORGANISATION_PARTS)
const JOINED = new Set<number>([NameRole.noun, NameRole.work, NameRole.unknown])
const AND = new Set(['和', '与', '暨', '及'])

/** Names of organisations: those of lists, and what stands between a place, or a name, and the word for a body. */
export function findOrganisations(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = reading
  for (let token = 0; token < tokens.count; token++) {
    const of = tokens.classes[token]!
    if (of === NameRole.organisation) found.push(listed(reading, token))
    else if (of === NameRole.organisationEnd || of === NameRole.publicBody || isBodyUnit(reading, token)) {
      const named = byEnd(reading, token)
      if (named) found.push(named)
      const person = namedAfter(reading, token)
      if (person) found.push(person)
    }
  }
  return found
}

const SURE_MARGIN = 4

/** The person whom a body is named after, and nothing else stands in its name: `鲁晓波美术馆`. */
function namedAfter(reading: Reading, token: number): Candidate | null {
  const { tokens } = reading
  const isWhole =
    classOf(reading, token) === NameRole.organisationEnd && classOf(reading, token - 1) === NameRole.person
  if (!isWhole || lengthOf(reading, token - 1) < 3) return null
  if (tokens.margins[token - 1]! < SURE_MARGIN && tokens.margins[token - 1] !== 0) return null
  const before = classOf(reading, token - 2)
  if (before !== NameRole.unknown && before !== NameRole.punctuation && before !== NameRole.particle)
    return null
  const start = tokens.starts[token - 1]!
  const end = tokens.ends[token - 1]!
  return { start, end, type: 'person', score: 0.7, by: 'surname', reasons: because('named-after') }
}

function isBodyUnit(reading: Reading, token: number): boolean {
  const { text, tokens } = reading
  const start = tokens.starts[token]!
  return tokens.ends[token] === start + 1 && BODY_UNITS.includes(text[start]!)
}

/** A listed body, with the places before it. */
function listed(reading: Reading, token: number): Candidate {
  const { tokens } = reading
  let first = token
  while (classOf(reading, first - 1) === NameRole.place) first -= 1
  return {
    start: tokens.starts[first]!,
    end: tokens.ends[token]!,
    type: 'organisation',
    score: 0.9,
    by: 'gazetteer',
    reasons: because('organisation')
  }
}

function byEnd(reading: Reading, token: number): Candidate | null {
  const { tokens } = reading
  const end = tokens.ends[token]!
  const isWeak = tokens.classes[token] !== NameRole.organisationEnd
  let head = -1
  let firstInside = token
  for (let i = token - 1; i >= 0 && token - i <= MOST_TOKENS && end - tokens.starts[i]! <= MOST_UNITS; i--) {
    const of = classOf(reading, i)
    if (of === NameRole.place || of === NameRole.organisationHead || of === NameRole.organisation) head = i
    else if (!isInside(reading, i, head >= 0)) break
    firstInside = i
    if (head >= 0 && of !== NameRole.place && classOf(reading, i - 1) !== NameRole.place && i === head) break
  }
  if (head >= 0 && !isGovernmentOfCountry(reading, head, token)) {
    const inside = token - head - 1
    const score = Math.max(0.5, 0.85 - 0.03 * Math.max(0, inside - 2))
    return {
      start: tokens.starts[head]!,
      end,
      type: 'organisation',
      score,
      by: 'suffix',
      reasons: because('place-and-body')
    }
  }
  if (isWeak || firstInside === token) return null
  return withoutPlace(reading, firstInside, token)
}

const STATE_POWERS = new Set(['政府', '军方', '警方', '检方', '海军', '空军', '陆军'])

/** `中国政府` names a country and no body. */
function isGovernmentOfCountry(reading: Reading, head: number, token: number): boolean {
  if (head !== token - 1 || !STATE_POWERS.has(wordOf(reading, token))) return false
  return classOf(reading, head) === NameRole.place && !/[省市县区州镇乡]$/u.test(wordOf(reading, head))
}

/** Behind no place: something that is no common word has to begin the name. */
function withoutPlace(reading: Reading, from: number, token: number): Candidate | null {
  const { tokens } = reading
  for (let first = from; first < token; first++) {
    const of = classOf(reading, first)
    const isProper =
      of === NameRole.person ||
      of === NameRole.maybePerson ||
      of === NameRole.foreign ||
      of === NameRole.latin ||
      of === NameRole.unknown
    if (!isProper) continue
    const score = lengthOf(reading, token) >= 2 ? 0.55 : 0.4
    return {
      start: tokens.starts[first]!,
      end: tokens.ends[token]!,
      type: 'organisation',
      score,
      by: 'suffix',
      reasons: because('name-and-body')
    }
  }
  return null
}

/** Whether a token may stand inside an organisation's name. */
function isInside(reading: Reading, token: number, isBehindHead: boolean): boolean {
  if (OUTSIDE.has(wordOf(reading, token))) return false
  switch (classOf(reading, token)) {
    case NameRole.unknown:
    case NameRole.noun:
    case NameRole.person:
    case NameRole.maybePerson:
    case NameRole.foreign:
    case NameRole.work:
    case NameRole.quality:
    case NameRole.people:
    case NameRole.latin:
    case NameRole.organisationEnd:
    case NameRole.publicBody:
    case NameRole.placeEnd:
      return true
    case NameRole.number:
    case NameRole.direction:
      return lengthOf(reading, token) <= 3 && reading.text.charCodeAt(reading.tokens.starts[token]!) > 0x2e80
    case NameRole.particle:
    case NameRole.shortDeed:
      return !isBehindHead && AND.has(wordOf(reading, token)) && JOINED.has(classOf(reading, token - 1))
    default:
      return false
  }
}
