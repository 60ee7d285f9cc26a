import { isWordAt, Ngrams, Tally } from '../text'

const LENGTH = 3

/** The trigrams of texts as numbers, to be counted where two texts share them. */
export class Wording {
  private readonly ngrams = new Ngrams()
  /** By trigram: the last list that it was seen in. */
  private readonly seenIn = new Tally()
  private lists = 0
  private marked: readonly number[] | null = null

  /** The trigrams of `text`, each once. */
  read(text: string): number[] {
    this.marked = null
    this.lists += 1
    const terms: number[] = []
    let run = 0
    let two = 0
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      run = isWordAt(text, i) ? run + 1 : 0
      const term = run >= LENGTH ? this.ngrams.add(two, unit) : 0
      two = (two << 16) | unit
      if (term === 0 || this.seenIn.get(term) === this.lists) continue
      this.seenIn.set(term, this.lists)
      terms.push(term)
    }
    return terms
  }

  /** How many trigrams two lists have in common. One list is asked with many others, one after the other. */
  countShared(terms: readonly number[], others: readonly number[]): number {
    if (this.marked !== terms) {
      this.lists += 1
      for (const term of terms) this.seenIn.set(term, this.lists)
      this.marked = terms
    }
    let shared = 0
    for (const term of others) if (this.seenIn.get(term) === this.lists) shared += 1
    return shared
  }
}
