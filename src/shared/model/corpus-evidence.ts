import type { LearnedConfusion } from './confusion'

/** How pages of a corpus sign with a name. */
export interface SignedName {
  readonly count: number
  readonly pages: number
  /** Paths of pages that it signs on: the first few in the order of the list. */
  readonly paths: readonly string[]
}

/** What the pages of a corpus say together: plain data, of a size that does not grow with the pages. */
export interface CorpusEvidence {
  readonly pages: number
  /** On how many pages two Chinese characters stand side by side, by their hash; see `corpus/grams`. */
  readonly pairs: Uint16Array
  /** The same of three characters. */
  readonly triples: Uint16Array
  /** All that `triples` counts. */
  readonly counted: number
  readonly staff: ReadonlyMap<string, SignedName>
  readonly outside: ReadonlyMap<string, SignedName>
  /** Of names only those are kept whose hash begins with so many zeros; 0 keeps all. */
  readonly sieve: number
  /** What people have corrected again and again, the surest first. */
  readonly learned: readonly LearnedConfusion[]
}

/** What is known before any page was read. */
export const NO_EVIDENCE: CorpusEvidence = {
  pages: 0,
  pairs: new Uint16Array(0),
  triples: new Uint16Array(0),
  counted: 0,
  staff: new Map(),
  outside: new Map(),
  sieve: 0,
  learned: []
}
