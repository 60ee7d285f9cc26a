import { isHan } from './characters'
import { foldText } from './fold-text'
import { EMPTY_NGRAM, Ngrams, NO_NGRAM } from './ngrams'
import { remember } from './remember'

/**
 * What language tells of a seam: does text that ends as `left` go on as `right` begins? Log-odds, about -2 to 5;
 * 0 when it does not tell. A word list with frequencies, or counts from a whole corpus, give the same.
 */
export interface SeamEvidence {
  strength(left: string, right: string): number
}

const REACH = 6

/**
 * Evidence from the page itself: what stands across the seam in one piece elsewhere. `罗厚|清` is sure once
 * `罗厚清` is read on another line; `问|题` joins seed 001, lines 165 and 191. Only what some line's end or start
 * could ask for is counted, so memory follows the lines, not the text.
 */
export function countSeams(lines: readonly string[]): SeamEvidence {
  const counts = new SeamCounts(lines)
  for (const line of lines) counts.read(foldText(line))
  return { strength: (left, right) => counts.strength(left, right) }
}

/** Whether some line ends, or begins, as an n-gram does. */
const TAIL = 1
const HEAD = 2

/** How a line ends or begins: up to two units, and their n-grams. */
interface End {
  readonly text: string
  readonly isHan: boolean
  /** The unit at the seam. */
  readonly one: number
  /** Both units; `NO_NGRAM` where there is only one. */
  readonly two: number
}

class SeamCounts {
  private readonly ngrams = new Ngrams()
  private readonly tailOf = remember((line) => this.readTail(foldTail(line)))
  private readonly headOf = remember((line) => this.readHead(foldHead(line)))
  /** By the n-gram's number, as all that follow. */
  private readonly sides: number[] = []
  private readonly counts: number[] = []
  /** How often a line ends, or begins, so: there the page does not say what goes on. */
  private readonly atEnd: number[] = []
  private readonly atStart: number[] = []
  private total = 0

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const [tail, head] = [this.tailOf(line), this.headOf(line)]
      // A line of one character ends, and begins, with it twice over.
      for (const ngram of [tail.one, tail.two === NO_NGRAM ? tail.one : tail.two])
        this.count(ngram, TAIL, this.atEnd)
      for (const ngram of [head.one, head.two === NO_NGRAM ? head.one : head.two])
        this.count(ngram, HEAD, this.atStart)
    }
  }

  private count(ngram: number, side: number, lines: number[]): void {
    this.sides[ngram] = (this.sides[ngram] ?? 0) | side
    increase(lines, ngram)
  }

  /** Counts n-grams of up to two units that are a tail or a head, and longer ones that are one behind the other. */
  read(text: string): void {
    this.total += text.length
    const { ngrams, sides, counts } = this
    const oneAt = (i: number) => (i < text.length ? ngrams.find(EMPTY_NGRAM, text.charCodeAt(i)) : NO_NGRAM)
    const sidesOf = (ngram: number) => (ngram < 0 ? 0 : (sides[ngram] ?? 0))
    const pairAt = (i: number, one: number) =>
      one < 0 || i + 1 >= text.length ? NO_NGRAM : ngrams.find(one, text.charCodeAt(i + 1))
    let [one, next, third] = [oneAt(0), oneAt(1), oneAt(2)]
    let [pair, nextPair] = [pairAt(0, one), pairAt(1, next)]
    for (let i = 0; i < text.length; i++) {
      const thirdPair = pairAt(i + 2, third)
      const [single, double, following] = [sidesOf(one), sidesOf(pair), sidesOf(nextPair)]
      if (single !== 0) increase(counts, one)
      const isPair = (single & TAIL) !== 0 && (sidesOf(next) & HEAD) !== 0
      if (i + 1 < text.length && (isPair || double !== 0))
        increase(counts, ngrams.add(one, text.charCodeAt(i + 1)))
      const isThree = (double & TAIL) !== 0 || ((single & TAIL) !== 0 && (following & HEAD) !== 0)
      if (isThree && i + 2 < text.length) {
        const two = ngrams.add(one, text.charCodeAt(i + 1))
        const three = ngrams.add(two, text.charCodeAt(i + 2))
        increase(counts, three)
        const isFour = (double & TAIL) !== 0 && (sidesOf(thirdPair) & HEAD) !== 0
        if (isFour) increase(counts, ngrams.add(three, text.charCodeAt(i + 3)))
      }
      one = next
      next = third
      third = oneAt(i + 3)
      pair = nextPair
      nextPair = thirdPair
    }
  }

  strength(left: string, right: string): number {
    const tail = this.tailOf(left)
    const head = this.headOf(right)
    if (!tail.isHan || !head.isHan) return 0
    const first = head.text.charCodeAt(0)
    const three = tail.two < 0 ? NO_NGRAM : this.ngrams.find(tail.two, first)
    const four = three < 0 || head.two < 0 ? NO_NGRAM : this.ngrams.find(three, head.text.charCodeAt(1))
    if (this.countOf(four) > 0) {
      // `产业|工人` are two words that often meet; `第六|轮巡` is one text cut in two.
      return 2 + 2.5 * Math.max(this.forward(four, tail.two), this.backward(four, head.two))
    }
    const pair = this.ngrams.find(tail.one, first)
    const ahead = this.forward(three, tail.two)
    const other = pair < 0 || head.two < 0 ? NO_NGRAM : this.ngrams.find(pair, head.text.charCodeAt(1))
    const behind = this.backward(other, head.two)
    if (ahead + behind > 0) return Math.min(4, weigh(ahead) + weigh(behind))
    return this.pairStrength(pair, tail.one, head.one)
  }

  private pairStrength(pair: number, last: number, first: number): number {
    const [ends, starts, both] = [this.countOf(last), this.countOf(first), this.countOf(pair)]
    const expected = (ends * starts) / Math.max(1, this.total)
    if (both === 0) return expected >= 1 ? -Math.min(1.5, 0.5 * Math.log2(1 + expected)) : 0
    // `问|题`: of the page's 问 most go on so (seed 001, lines 165 and 191).
    const usual = both >= 3 ? 2 * Math.max(this.forward(pair, last), this.backward(pair, first)) : 0
    return Math.max(0.2, Math.min(1.2, 0.3 * Math.log2(both / Math.max(expected, 0.05)))) + usual
  }

  /** Of the places where the text goes on after `start`, the share where it goes on as `whole`. */
  private forward(whole: number, start: number): number {
    const count = this.countOf(whole)
    return count === 0 ? 0 : count / Math.max(1, this.countOf(start) - (this.atEnd[start] ?? 0))
  }

  /** Of the places where something stands before `end`, the share where it is as in `whole`. */
  private backward(whole: number, end: number): number {
    const count = this.countOf(whole)
    return count === 0 ? 0 : count / Math.max(1, this.countOf(end) - (this.atStart[end] ?? 0))
  }

  private countOf(ngram: number): number {
    return ngram < 0 ? 0 : (this.counts[ngram] ?? 0)
  }

  private readTail(text: string): End {
    return this.end(text, text.length - 1)
  }

  private readHead(text: string): End {
    return this.end(text, 0)
  }

  /** `at` is the unit at the seam. */
  private end(text: string, at: number): End {
    if (text === '') return NO_END
    const one = this.ngrams.add(EMPTY_NGRAM, text.charCodeAt(at))
    const first = this.ngrams.add(EMPTY_NGRAM, text.charCodeAt(0))
    const two = text.length < 2 ? NO_NGRAM : this.ngrams.add(first, text.charCodeAt(1))
    return { text, isHan: isHan(text.charAt(at)), one, two }
  }
}

const NO_END: End = { text: '', isHan: false, one: EMPTY_NGRAM, two: NO_NGRAM }

function increase(counts: number[], ngram: number): void {
  counts[ngram] = (counts[ngram] ?? 0) + 1
}

const weigh = (share: number): number => (share > 0 ? 1.2 + 1.8 * share : 0)

/** Text may be 20 MB long: only its ends are folded. */
const foldTail = (text: string): string => foldText(text.slice(-REACH)).slice(-2)
const foldHead = (text: string): string => foldText(text.slice(0, REACH)).slice(0, 2)
