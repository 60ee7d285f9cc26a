import { isHan } from './characters'
import { foldText } from './fold-text'
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

class SeamCounts {
  private readonly tailOf = remember(foldTail)
  private readonly headOf = remember(foldHead)
  private readonly tails = new Set<string>()
  private readonly heads = new Set<string>()
  private readonly counts = new Map<string, number>()
  /** How often a line ends, or begins, so: there the page does not say what goes on. */
  private readonly atEnd = new Map<string, number>()
  private readonly atStart = new Map<string, number>()
  private total = 0

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const tail = this.tailOf(line)
      const head = this.headOf(line)
      for (const length of [1, 2]) {
        this.tails.add(tail.slice(-length))
        this.heads.add(head.slice(0, length))
        increase(this.atEnd, tail.slice(-length))
        increase(this.atStart, head.slice(0, length))
      }
    }
  }

  read(text: string): void {
    this.total += text.length
    for (let i = 0; i < text.length; i++) {
      const isTail = this.tails.has(text[i]!)
      if (isTail || this.heads.has(text[i]!)) increase(this.counts, text[i]!)
      if (i + 2 > text.length) return
      const two = text.slice(i, i + 2)
      const isTailPair = this.tails.has(two)
      const isPair = isTail && this.heads.has(text[i + 1]!)
      if (isTailPair || isPair || this.heads.has(two)) increase(this.counts, two)
      const three = text.slice(i, i + 3)
      const isThree = three.length === 3 && (isTailPair || (isTail && this.heads.has(three.slice(1))))
      if (isThree) increase(this.counts, three)
      const four = text.slice(i, i + 4)
      if (four.length === 4 && isTailPair && this.heads.has(four.slice(2))) increase(this.counts, four)
    }
  }

  strength(left: string, right: string): number {
    const tail = this.tailOf(left)
    const head = this.headOf(right)
    if (!isHan(tail.slice(-1)) || !isHan(head.slice(0, 1))) return 0
    const whole = tail + head
    if (whole.length === 4 && this.count(whole) > 0) {
      // `产业|工人` are two words that often meet; `第六|轮巡` is one text cut in two.
      return 2 + 2.5 * Math.max(this.forward(whole, tail), this.backward(whole, head))
    }
    const ahead = tail.length === 2 ? this.forward(tail + head.slice(0, 1), tail) : 0
    const behind = head.length === 2 ? this.backward(tail.slice(-1) + head, head) : 0
    if (ahead + behind > 0) return Math.min(4, weigh(ahead) + weigh(behind))
    return this.pairStrength(tail.slice(-1), head.slice(0, 1))
  }

  private pairStrength(last: string, first: string): number {
    const [ends, starts, both] = [this.count(last), this.count(first), this.count(last + first)]
    const expected = (ends * starts) / Math.max(1, this.total)
    if (both === 0) return expected >= 1 ? -Math.min(1.5, 0.5 * Math.log2(1 + expected)) : 0
    // `问|题`: of the page's 问 most go on so (seed 001, lines 165 and 191).
    const usual =
      both >= 3 ? 2 * Math.max(this.forward(last + first, last), this.backward(last + first, first)) : 0
    return Math.max(0.2, Math.min(1.2, 0.3 * Math.log2(both / Math.max(expected, 0.05)))) + usual
  }

  /** Of the places where the text goes on after `start`, the share where it goes on as `whole`. */
  private forward(whole: string, start: string): number {
    return this.count(whole) / Math.max(1, this.count(start) - (this.atEnd.get(start) ?? 0))
  }

  /** Of the places where something stands before `end`, the share where it is as in `whole`. */
  private backward(whole: string, end: string): number {
    return this.count(whole) / Math.max(1, this.count(end) - (this.atStart.get(end) ?? 0))
  }

  private count(text: string): number {
    return this.counts.get(text) ?? 0
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const weigh = (share: number): number => (share > 0 ? 1.2 + 1.8 * share : 0)

/** Text may be 20 MB long: only its ends are folded. */
const foldTail = (text: string): string => foldText(text.slice(-REACH)).slice(-2)
const foldHead = (text: string): string => foldText(text.slice(0, REACH)).slice(0, 2)
