import { EMPTY_NGRAM, Ngrams } from '../text'

const SHORTEST = 2
const LONGEST = 4

/** Numbers for the terms of texts, character n-grams of two to four: equal numbers mean equal terms. */
export class NumberedTerms {
  private readonly ngrams = new Ngrams()
  private readonly lengths: number[] = []

  /** Adds to `terms` those of `text`; `endOf` says where the run of text that begins at an offset ends. */
  collect(text: string, endOf: (text: string, at: number) => number, terms: Set<number>): void {
    let end = 0
    for (let i = 0; i < text.length; i++) {
      if (end <= i) end = endOf(text, i)
      let term = EMPTY_NGRAM
      for (let length = 1; length <= LONGEST && i + length <= end; length++) {
        term = this.ngrams.add(term, text.charCodeAt(i + length - 1))
        this.lengths[term] = length
        if (length >= SHORTEST) terms.add(term)
      }
    }
  }

  /** Calls `found` for each term that stands in `text` and has been collected before, at each of its places. */
  eachKnown(text: string, found: (term: number) => void): void {
    for (let i = 0; i < text.length; i++) {
      let term = EMPTY_NGRAM
      for (let length = 1; length <= LONGEST && i + length <= text.length; length++) {
        term = this.ngrams.find(term, text.charCodeAt(i + length - 1))
        // Of a term each shorter one from its start is a term.
        if (term < 0) break
        if (length >= SHORTEST) found(term)
      }
    }
  }

  /** The longer a term, the more it tells: 1 for the shortest. */
  worthOf(term: number): number {
    return this.lengths[term]! - 1
  }
}
