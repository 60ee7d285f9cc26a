import type { Clause } from './clause'

/** Where the weights of each kind of evidence begin, and how many there are. */
const KINDS = [16, 15, 14, 13, 13, 13, 12].map((bits) => 2 ** bits)
const STARTS = KINDS.map((_, kind) => KINDS.slice(0, kind).reduce((sum, size) => sum + size, 0))
const [LOOK, NEIGHBOURS, WORD, BEFORE, BEHIND, REACH, NEXT] = STARTS as [
  number,
  number,
  number,
  number,
  number,
  number,
  number
]
export const GATE_EVIDENCE = KINDS.length
/** Weights of a gate. */
export const GATE_SIZE = KINDS.reduce((sum, size) => sum + size, 0)

/**
 * Writes which weights tell whether a word may be in a name: a rough look that takes a fraction of the tagger's, for most
 * words are in none without doubt.
 */
export function gateEvidence(clause: Clause, word: number, out: Int32Array): void {
  const { wordClass, wordPrint, wordStart, marks } = clause
  const start = wordStart[word]!
  const end = wordStart[word + 1]!
  const own = wordClass[word]!
  const length = Math.min(4, end - start) - 1
  out[0] = LOOK + ((own << 11) | (clause.wordRarity[word]! << 9) | (length << 7) | marks[start]!)
  out[1] = NEIGHBOURS + ((wordClass[word - 1]! << 10) | (own << 5) | wordClass[word + 1]!)
  out[2] = WORD + (mix(wordPrint[word]!) >>> 18)
  out[3] = BEFORE + (mix(wordPrint[word - 1]!) >>> 19)
  out[4] = BEHIND + (mix(wordPrint[word + 1]!) >>> 19)
  out[5] = REACH + ((marks[end - 1]! << 6) | (clause.endingAhead[word]! << 3) | clause.frontBehind[word]!)
  out[6] = NEXT + ((marks[end]! << 5) | wordClass[word + 1]!)
}

const mix = (print: number): number => Math.imul(print ^ (print >>> 15), 0x2c1b3c6d)
