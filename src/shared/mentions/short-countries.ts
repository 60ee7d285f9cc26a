import { COUNTRY_PAIR, COUNTRY_PAIRS, PROVINCE_PAIR, PROVINCE_PAIRS, TRAVELS, NameRole } from '../lexicon'
import type { Candidate } from './candidate'
import { because } from './name-reasons'
import { classOf, lengthOf, type Reading } from './reading'

const pairs = new Set([...COUNTRY_PAIRS, ...PROVINCE_PAIRS])
const travels = new Set(TRAVELS)

/** Countries and provinces of one character, where others of their kind or a verb of travel stand beside them. */
export function findShortCountries(reading: Reading): Candidate[] {
  const { text, tokens } = reading
  const found: Candidate[] = []
  const add = (at: number, score: number): void => {
    if (found.at(-1)?.start === at) return
    found.push({
      start: at,
      end: at + 1,
      type: 'place',
      score,
      by: 'short',
      reasons: because('short-country')
    })
  }
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!
    const length = lengthOf(reading, token)
    if (length > 3) continue
    if (length === 3) {
      if (isRow(text, start, 3)) for (let i = 0; i < 3; i++) add(start + i, 0.8)
      continue
    }
    if (
      length === 1 &&
      COUNTRY_PAIR.includes(text[start]!) &&
      classOf(reading, token + 1) === NameRole.office
    ) {
      add(start, 0.7)
      continue
    }
    const isPair = length === 2 || lengthOf(reading, token + 1) === 1
    if (!isPair) continue
    const pair = text.slice(start, start + 2)
    if (travels.has(pair)) add(start + 1, 0.75)
    else if (pairs.has(pair)) {
      add(start, 0.8)
      add(start + 1, 0.8)
      const third = text[start + 2] ?? ' '
      if (isRow(text, start, 3) && (COUNTRY_PAIR + PROVINCE_PAIR).includes(third)) add(start + 2, 0.7)
    }
  }
  return found
}

function isRow(text: string, start: number, length: number): boolean {
  const row = [...text.slice(start, start + length)]
  return (
    row.length === length &&
    (row.every((each) => COUNTRY_PAIR.includes(each)) || row.every((each) => PROVINCE_PAIR.includes(each)))
  )
}
