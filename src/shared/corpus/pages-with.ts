import type { CorpusEvidence } from '../model'
import { isHan } from '../text'
import { pairCell, tripleCell } from './grams'

/** On about how many pages two or three Chinese characters stand together; null of anything else, and where nothing is known. */
export function pagesWith({ pages, counted, pairs, triples }: CorpusEvidence, text: string): number | null {
  if (pages === 0 || !/^..?.$/s.test(text) || ![...text].every(isHan)) return null
  const table = text.length === 2 ? pairs : triples
  const count = table[text.length === 2 ? pairCell(text, 0) : tripleCell(text, 0)]!
  // What other characters bring into a cell by chance.
  const chance = Math.floor(counted / triples.length)
  return Math.max(0, count - chance)
}
