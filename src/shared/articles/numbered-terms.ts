import { Ngrams, Tally } from '../text'

const SHORTEST = 2
const LONGEST = 4

/** Where the run of text that begins at an offset ends. */
export type EndOf = (text: string, at: number) => number

/** Numbers for the terms of texts, character n-grams of two to four: equal numbers mean equal terms. */
export class NumberedTerms {
  private readonly ngrams = new Ngrams()
  private readonly lengths = new Tally()
  /** By term: the last list that it was put in. */
  private readonly seenIn = new Tally()
  private lists = 0

  /** The terms of `texts`, each once, in their order; `endOf` says how far a term may reach. */
  collect(texts: readonly string[], endOf: EndOf): number[] {
    return this.read(texts, endOf, true)
  }

  /** The same; only those that have been collected before. */
  collectKnown(texts: readonly string[], endOf: EndOf): number[] {
    return this.read(texts, endOf, false)
  }

  /** The longer a term, the more it tells: 1 for the shortest. */
  worthOf(term: number): number {
    return this.lengths.get(term) - 1
  }

  private read(texts: readonly string[], endOf: EndOf, isNew: boolean): number[] {
    this.lists += 1
    const terms: number[] = []
    for (const text of texts) {
      let end = 0
      for (let i = 0; i < text.length; i++) {
        if (end <= i) end = endOf(text, i)
        if (i + SHORTEST <= end) this.readAt(text, i, Math.min(end, i + LONGEST), isNew, terms)
      }
    }
    return terms
  }

  private readAt(text: string, start: number, last: number, isNew: boolean, terms: number[]): void {
    // Of a term each shorter one from its start is a term; of one unit there are none.
    let term = -1 - text.charCodeAt(start)
    for (let at = start + 1; at < last; at++) {
      const unit = text.charCodeAt(at)
      term = isNew ? this.ngrams.add(term, unit) : this.ngrams.find(term, unit)
      if (term < 0) return
      if (this.seenIn.get(term) === this.lists) continue
      this.seenIn.set(term, this.lists)
      if (isNew) this.lengths.set(term, at + 1 - start)
      terms.push(term)
    }
  }
}
