import { EMPTY_NGRAM, Ngrams, Tally } from '../text'
import type { PageWords } from './page-words'

/** Enough of a text to compare its wording. */
const MOST_CHARS = 800
/** Of the texts that have a term, the last ones are asked. */
const MOST_TEXTS = 16

/** Terms that a text has in common with texts before it, how much each tells, and the texts that have it. */
export interface SharedTerms {
  readonly nats: readonly number[]
  readonly texts: readonly number[]
  /** Where in `texts` those of each term end. */
  readonly ends: readonly number[]
}

/**
 * For each text, the words and names that texts before it have too. `known` texts stand before all others. Each text is
 * given in pieces.
 */
export function shareTerms(
  texts: readonly (readonly string[])[],
  known: ReadonlySet<number>,
  words: PageWords
): SharedTerms[] {
  const reader = new TermReader(words)
  const terms = texts.map((pieces) => reader.read(pieces))
  const allTexts = Math.log(1 + terms.length)
  const textsWith: (number[] | undefined)[] = []
  const enter = (text: number) => {
    for (const term of terms[text]!.terms) {
      if (reader.textsWith.get(term) < 2) continue
      const list = textsWith[term]
      if (list) list.push(text)
      else textsWith[term] = [text]
    }
  }
  for (const text of known) enter(text)
  return terms.map((own, text) => {
    const shared = { nats: [] as number[], texts: [] as number[], ends: [] as number[] }
    own.terms.forEach((term, i) => {
      const others = textsWith[term]
      if (!others) return
      const before = shared.texts.length
      for (let k = Math.max(0, others.length - MOST_TEXTS); k < others.length; k++) {
        if (others[k] !== text) shared.texts.push(others[k]!)
      }
      if (shared.texts.length === before) return
      const isCommon = Math.log(reader.textsWith.get(term)) / allTexts
      shared.nats.push(own.nats[i]! * (1 - isCommon / 2))
      shared.ends.push(shared.texts.length)
    })
    if (!known.has(text)) enter(text)
    return shared
  })
}

/** Numbers of a text's terms, each once, and what each tells. */
interface Terms {
  readonly terms: readonly number[]
  readonly nats: readonly number[]
}

class TermReader {
  /** By the term's number: in how many texts it stands. */
  readonly textsWith = new Tally()
  private readonly numbers = new Ngrams()
  /** By number: the last text that it was read in, and its place among the terms of that text. */
  private readonly lastText = new Tally()
  private readonly places = new Tally()
  private texts = 0

  constructor(private readonly words: PageWords) {}

  read(pieces: readonly string[]): Terms {
    this.texts += 1
    const terms: number[] = []
    const nats: number[] = []
    const found = (print: number, told: number) => {
      const term = this.numbers.add(EMPTY_NGRAM, print)
      if (this.lastText.get(term) === this.texts) nats[this.places.get(term)] = told
      else {
        this.lastText.set(term, this.texts)
        this.textsWith.increase(term)
        this.places.set(term, terms.push(term) - 1)
        nats.push(told)
      }
    }
    let left = MOST_CHARS
    for (const piece of pieces) {
      if (left <= 0) break
      const text = piece.slice(0, left)
      left -= text.length
      this.words.each(text, found)
    }
    return { terms, nats }
  }
}
