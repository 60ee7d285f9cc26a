import { FREQUENCY_BITS, logOf, roomForWords, simplified, type WordList } from '../lexicon'
import { isHanAt, Kind, mayHold } from '../text'

/** A word, or two characters of a name, as a number that is the same wherever it stands, and how much it tells, in nats. */
export type TermFound = (term: number, nats: number) => void

const FREQUENCY = 2 ** FREQUENCY_BITS - 1
/** Of a character that the list does not have, or where there is no list. */
const UNKNOWN_NATS = 8
/** Two characters side by side tell no more than a rare name does. */
const MOST_NATS = 16
const SHORTEST_LATIN = 4
const LATIN_NATS = 8
const CAPITAL_NATS = 3

/** Cuts Chinese into its likeliest words: what a text speaks of is in the rarer of them, and in its names. */
export class PageWords {
  private units = new Uint16Array(0)
  private best = new Float64Array(1)
  private from = new Int32Array(1)
  private value = new Int32Array(1)
  private print = new Int32Array(1)
  private readonly found = roomForWords()
  private readonly logTotal: number

  constructor(private readonly words: WordList) {
    this.logTotal = words.total > 0 ? Math.log(words.total) : 0
  }

  /** Calls `found` for the words and names of `text`, each at each of its places. */
  each(text: string, found: TermFound): void {
    const plain = simplified(text)
    for (let i = 0; i < plain.length;) {
      let end = i
      while (end < plain.length && isHanAt(plain, end)) end += 1
      if (end > i) this.cut(plain, i, end, found)
      i = Math.max(end, i + 1)
    }
    if (!mayHold(text, Kind.latin)) return
    for (const { 0: word } of text.matchAll(/[\p{Script=Latin}\p{M}]+/gu)) {
      if (word.length < SHORTEST_LATIN) continue
      const isCapital = word[0] !== word[0]!.toLowerCase()
      found(hashOf(word.toLowerCase()), LATIN_NATS + (isCapital ? CAPITAL_NATS : 0))
    }
  }

  private cut(text: string, start: number, end: number, found: TermFound): void {
    const length = end - start
    this.reserve(length)
    const { units, from, value, print } = this
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(start + i)
    this.findWords(length)
    let after = -1
    for (let at = length; at > 0; at = from[at]!) {
      const nats = value[at]! > 0 ? this.logTotal - logOf(value[at]!) : UNKNOWN_NATS
      if (at - from[at]! > 1) {
        found(print[at]!, nats)
        after = -1
        continue
      }
      const unit = units[at - 1]!
      if (after >= 0) found(Math.imul(unit, 0x9e3779b1) ^ units[at]!, Math.min(MOST_NATS, nats + after))
      after = nats
    }
  }

  /** The likeliest way to cut the first `length` units into words (Viterbi). */
  private findWords(length: number): void {
    const { units, best, from, value, print, words, logTotal } = this
    const { ends, values, prints } = this.found
    const unknown = -UNKNOWN_NATS - logTotal / 2
    best.fill(-Infinity, 0, length + 1)
    best[0] = 0
    for (let i = 0; i < length; i++) {
      const odds = best[i]!
      if (odds + unknown > best[i + 1]!) {
        best[i + 1] = odds + unknown
        from[i + 1] = i
        value[i + 1] = 0
        print[i + 1] = units[i]!
      }
      const count = words.wordsAt(units, i, length, this.found)
      for (let k = 0; k < count; k++) {
        const frequency = values[k]! & FREQUENCY
        if (frequency === 0) continue
        const end = ends[k]!
        const whole = odds + (logOf(frequency) - logTotal)
        if (whole <= best[end]!) continue
        best[end] = whole
        from[end] = i
        value[end] = frequency
        print[end] = prints[k]!
      }
    }
  }

  private reserve(length: number): void {
    if (this.units.length >= length) return
    this.units = new Uint16Array(length * 2)
    this.best = new Float64Array(length * 2 + 1)
    this.from = new Int32Array(length * 2 + 1)
    this.value = new Int32Array(length * 2 + 1)
    this.print = new Int32Array(length * 2 + 1)
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
