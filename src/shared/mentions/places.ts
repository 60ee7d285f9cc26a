import { NO_PLACE_STEMS, PLACE_UNITS, SURE_PLACE_UNITS, NameRole } from '../lexicon'
import type { Candidate } from './candidate'
import { because } from './name-reasons'
import { classOf, lengthOf, wordOf, type Reading } from './reading'

const noStems = new Set(NO_PLACE_STEMS)
/** Behind a name of a place these make a longer one. */
const ADMINISTRATIVE = '省市县区州镇乡村'
/** Ends that say what a place is like, not what it is called, behind the name of a country or province. */
const DESCRIPTIVE = new Set([
  '地区',
  '市场',
  '大楼',
  '流域',
  '山区',
  '高原',
  '平原',
  '铁路',
  '公路',
  '农场',
  '林场',
  '车站',
  '码头',
  '王国',
  '联邦',
  '共和国'
])
const LONGEST_STEM = 4
const COMMON_WORD = 150
const BEFORE_PLACE = '在到于从赴往至抵距驻经由、，。；（“'

/** Names of places: those of lists, with what makes them longer, and those that only their ends tell. */
export function findPlaces(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = reading
  let free = 0
  for (let token = 0; token < tokens.count; token++) {
    const of = tokens.classes[token]!
    if (of === NameRole.place) {
      const last = lastOfPlace(reading, token)
      const start = tokens.starts[token]!
      const end = tokens.ends[last]!
      const isLonger = last > token
      found.push({
        start,
        end,
        type: 'place',
        score: isLonger ? 0.8 : 0.9,
        by: isLonger ? 'suffix' : 'gazetteer',
        reasons: because(isLonger ? 'place-and-end' : 'gazetteer')
      })
      token = last
      free = last + 1
    } else if (of === NameRole.placeEnd || isUnitEnd(reading, token)) {
      const named = placeByEnd(reading, token, free)
      if (named) {
        found.push(named)
        free = token + 1
      }
    }
  }
  return found
}

function isUnitEnd(reading: Reading, token: number): boolean {
  const { text, tokens } = reading
  const start = tokens.starts[token]!
  // Behind the last token stand those of the clause before.
  if (token >= tokens.count) return false
  return tokens.ends[token] === start + 1 && PLACE_UNITS.includes(text[start]!)
}

/** The token that ends the place which `token` begins. */
function lastOfPlace(reading: Reading, token: number): number {
  const { text, tokens } = reading
  const last = text[tokens.ends[token]! - 1]!
  const next = classOf(reading, token + 1)
  if (isUnitEnd(reading, token + 1) && !ADMINISTRATIVE.includes(last) && last !== '国') {
    return token + 1
  }
  if (next === NameRole.placeEnd && !DESCRIPTIVE.has(wordOf(reading, token + 1))) {
    const isCountry = last === '国' || last === '省'
    return isCountry ? token : token + 1
  }
  return token
}

/** A place that no list holds: `徐家塘村`, `响田大桥`. */
function placeByEnd(reading: Reading, token: number, free: number): Candidate | null {
  const { text, tokens } = reading
  const end = tokens.ends[token]!
  let first = token
  while (
    first > free &&
    isStem(reading, first - 1) &&
    tokens.starts[token]! - tokens.starts[first - 1]! <= LONGEST_STEM
  ) {
    first -= 1
  }
  if (first === token) return null
  const start = tokens.starts[first]!
  const stem = text.slice(start, tokens.starts[token])
  const isUnit = tokens.ends[token]! - tokens.starts[token]! === 1
  if (stem.length < (isUnit ? 1 : 2) || noStems.has(stem)) return null
  const isSure = isUnit && SURE_PLACE_UNITS.includes(text[end - 1]!)
  const hasBound =
    classOf(reading, first - 1) === NameRole.place || BEFORE_PLACE.includes(text[start - 1] ?? '，')
  const isBehindPlace = classOf(reading, first - 1) === NameRole.place
  if (!isBehindPlace && hasCommonWord(reading, first, token)) return null
  const score = 0.25 + (isSure ? 0.25 : 0.1) + (hasBound ? 0.2 : 0)
  return {
    start,
    end,
    type: 'place',
    score,
    by: 'suffix',
    reasons: because(isUnit ? 'place-end' : 'place-word')
  }
}

/** A name of a place is of words that are rare, or of single characters. */
function hasCommonWord({ tokens }: Reading, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    const isLong = tokens.ends[token]! - tokens.starts[token]! > 1
    if (
      isLong &&
      tokens.classes[token] !== NameRole.person &&
      tokens.frequency(tokens.starts[token]!, tokens.ends[token]!) >= COMMON_WORD
    )
      return true
  }
  return false
}

function isStem(reading: Reading, token: number): boolean {
  switch (classOf(reading, token)) {
    case NameRole.unknown:
    case NameRole.noun:
    case NameRole.person:
    case NameRole.maybePerson:
    case NameRole.foreign:
      return true
    case NameRole.number:
    case NameRole.direction:
    case NameRole.quality:
      return lengthOf(reading, token) === 1 && reading.text.charCodeAt(reading.tokens.starts[token]!) > 0x2e80
    default:
      return false
  }
}
