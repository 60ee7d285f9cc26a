import { EMPTY_NGRAM, Ngrams, wordEnd } from '../text'

const LENGTH = 3

/** The trigrams of texts as numbers, to be counted where two texts share them. */
export class Wording {
  private readonly ngrams = new Ngrams()
  /** By trigram: the last list that it was seen in. */
  private readonly seenIn: number[] = []
  private lists = 0
  private marked: readonly number[] | null = null

  /** The trigrams of `text`, each once. */
  read(text: string): number[] {
    this.marked = null
    this.lists += 1
    const terms: number[] = []
    let end = 0
    for (let i = 0; i + LENGTH <= text.length; i++) {
      if (end <= i) end = wordEnd(text, i)
      if (i + LENGTH > end) continue
      let term = EMPTY_NGRAM
      for (let at = i; at < i + LENGTH; at++) term = this.ngrams.add(term, text.charCodeAt(at))
      if (this.seenIn[term] === this.lists) continue
      this.seenIn[term] = this.lists
      terms.push(term)
    }
    return terms
  }

  /** How many trigrams two lists have in common. One list is asked with many others, one after the other. */
  countShared(terms: readonly number[], others: readonly number[]): number {
    if (this.marked !== terms) {
      this.lists += 1
      for (const term of terms) this.seenIn[term] = this.lists
      this.marked = terms
    }
    let shared = 0
    for (const term of others) if (this.seenIn[term] === this.lists) shared += 1
    return shared
  }
}
