import { isHanAt } from './characters'
import { foldText } from './fold-text'
import { EMPTY_NGRAM, Ngrams, NO_NGRAM } from './ngrams'
import { Tally } from './tally'

/**
 * What language tells of a seam: does text that ends as `left` go on as `right` begins? Log-odds, about -2 to 5;
 * 0 when it does not tell. A word list with frequencies, or counts from a whole corpus, give the same.
 */
export interface SeamEvidence {
  strength(left: string, right: string): number
}

/** Evidence of one kind: each side of a seam is read once, and weighed with each text that may stand beside it. */
export interface SeamSource<Tail, Head> {
  tailOf(left: string): Tail
  headOf(right: string): Head
  strength(tail: Tail, head: Head): number
}

const REACH = 6

/**
 * Evidence from the page itself: what stands across the seam in one piece elsewhere. `罗厚|清` is sure once
 * `罗厚清` is read on another line; `问|题` joins seed 001, lines 165 and 191. Only what some line's end or start
 * could ask for is counted, so memory follows the lines, not the text.
 */
export function countSeams(lines: readonly string[]): SeamSource<SeamEnd, SeamEnd> {
  const counts = new SeamCounts(lines)
  for (const line of lines) counts.read(foldText(line))
  return counts
}

/** Whether some line ends, or begins, as an n-gram does. */
const TAIL = 1
const HEAD = 2
const EITHER = TAIL | HEAD
/** A unit is the first of two that a line ends, or begins, with. */
const STARTS_PAIR = 4

/** How a line ends or begins: up to two units, and their n-grams. */
export interface SeamEnd {
  readonly text: string
  readonly isHan: boolean
  /** The unit at the seam. */
  readonly one: number
  /** Both units; `NO_NGRAM` where there is only one. */
  readonly two: number
}

class SeamCounts implements SeamSource<SeamEnd, SeamEnd> {
  private readonly ngrams = new Ngrams()
  /** By unit, for most say nothing: of which n-grams that a line ends or begins with it is the first. */
  private readonly unitSides = new Uint8Array(2 ** 16)
  /** By the n-gram's number, as all that follow. */
  private readonly sides = new Tally()
  private readonly counts = new Tally()
  /** How often a line ends, or begins, so: there the page does not say what goes on. */
  private readonly atEnd = new Tally()
  private readonly atStart = new Tally()
  private total = 0

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const [tail, head] = [this.tailOf(line), this.headOf(line)]
      this.count(tail, tail.text.length - 1, TAIL, this.atEnd)
      this.count(head, 0, HEAD, this.atStart)
    }
  }

  /** `at` is the unit at the seam. */
  private count({ text, one, two }: SeamEnd, at: number, side: number, lines: Tally): void {
    // A line of one character ends, and begins, with it twice over.
    for (const ngram of [one, two === NO_NGRAM ? one : two]) {
      this.sides.set(ngram, this.sides.get(ngram) | side)
      lines.increase(ngram)
    }
    if (text === '') return
    this.unitSides[text.charCodeAt(at)]! |= side
    if (text.length > 1) this.unitSides[text.charCodeAt(0)]! |= STARTS_PAIR
  }

  tailOf(line: string): SeamEnd {
    const text = foldTail(line)
    return this.end(text, text.length - 1)
  }

  headOf(line: string): SeamEnd {
    return this.end(foldHead(line), 0)
  }

  /** Counts n-grams of up to two units that are a tail or a head, and longer ones that are one behind the other. */
  read(text: string): void {
    this.total += text.length
    const { unitSides } = this
    for (let i = 0; i < text.length; i++) {
      if (unitSides[text.charCodeAt(i)] !== 0) this.readAt(text, i)
    }
  }

  private readAt(text: string, i: number): void {
    const { ngrams, unitSides, counts } = this
    const unit = text.charCodeAt(i)
    const sides = unitSides[unit]!
    const isTail = (sides & TAIL) !== 0
    const one = ngrams.add(EMPTY_NGRAM, unit)
    if ((sides & EITHER) !== 0) counts.increase(one)
    if (i + 1 >= text.length) return
    const double = this.sidesOfPair(text, i)
    const isPair = isTail && (unitSides[text.charCodeAt(i + 1)]! & HEAD) !== 0
    if (!isPair && double === 0 && !isTail) return
    const two = isPair || double !== 0 ? ngrams.add(one, text.charCodeAt(i + 1)) : NO_NGRAM
    if (two !== NO_NGRAM) counts.increase(two)
    if (i + 2 >= text.length) return
    const isThree = (double & TAIL) !== 0 || (isTail && (this.sidesOfPair(text, i + 1) & HEAD) !== 0)
    if (!isThree) return
    const three = ngrams.add(ngrams.add(one, text.charCodeAt(i + 1)), text.charCodeAt(i + 2))
    counts.increase(three)
    const isFour = (double & TAIL) !== 0 && (this.sidesOfPair(text, i + 2) & HEAD) !== 0
    if (isFour) counts.increase(ngrams.add(three, text.charCodeAt(i + 3)))
  }

  /** Whether some line ends, or begins, with the two units at `at`. */
  private sidesOfPair(text: string, at: number): number {
    const unit = text.charCodeAt(at)
    if (at + 1 >= text.length || (this.unitSides[unit]! & STARTS_PAIR) === 0) return 0
    const pair = this.ngrams.find(this.ngrams.find(EMPTY_NGRAM, unit), text.charCodeAt(at + 1))
    return pair < 0 ? 0 : this.sides.get(pair)
  }

  strength(tail: SeamEnd, head: SeamEnd): number {
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
    return count === 0 ? 0 : count / Math.max(1, this.countOf(start) - this.atEnd.get(start))
  }

  /** Of the places where something stands before `end`, the share where it is as in `whole`. */
  private backward(whole: number, end: number): number {
    const count = this.countOf(whole)
    return count === 0 ? 0 : count / Math.max(1, this.countOf(end) - this.atStart.get(end))
  }

  private countOf(ngram: number): number {
    return ngram < 0 ? 0 : this.counts.get(ngram)
  }

  /** `at` is the unit at the seam. */
  private end(text: string, at: number): SeamEnd {
    if (text === '') return NO_END
    const one = this.ngrams.add(EMPTY_NGRAM, text.charCodeAt(at))
    const first = this.ngrams.add(EMPTY_NGRAM, text.charCodeAt(0))
    const two = text.length < 2 ? NO_NGRAM : this.ngrams.add(first, text.charCodeAt(1))
    return { text, isHan: isHanAt(text, at), one, two }
  }
}

const NO_END: SeamEnd = { text: '', isHan: false, one: EMPTY_NGRAM, two: NO_NGRAM }

const weigh = (share: number): number => (share > 0 ? 1.2 + 1.8 * share : 0)

/** Text may be 20 MB long: only its ends are folded. */
const foldTail = (text: string): string => foldText(text.slice(-REACH)).slice(-2)
const foldHead = (text: string): string => foldText(text.slice(0, REACH)).slice(0, 2)
