import type { Mention, PageState, Span } from '../model'
import { keysOf, type CharacterKey, type KeyedText } from './character-keys'
import { differingRanges } from './differing-ranges'

/** The paragraphs of a page and their order. */
export type Texts = Pick<PageState, 'paragraphs' | 'articles' | 'unassigned' | 'repeats' | 'furniture'>

/** The reader who compares, and the other one. */
export const SIDES = ['mine', 'theirs'] as const
export type Side = (typeof SIDES)[number]

/**
 * Why a mention cannot be compared: the other reader's text does not have it; the texts differ inside it and it ends in
 * the difference; or the one reader has put apart what the other has side by side.
 */
export const INCOMPARABLE_REASONS = ['text-gone', 'text-differs', 'order-differs'] as const
export type IncomparableReason = (typeof INCOMPARABLE_REASONS)[number]

/** A range of a paragraph's text. */
export type Place = Pick<Mention, 'paragraph' | 'start' | 'end'>

/**
 * The characters that two readings of a page share, in one order; a place in it is counted in those. Where a person
 * changed the raw text in one reading only, the changed stretch is one character of it.
 *
 * Law: `commonText(a, b)` and `commonText(b, a)` are the same but for the names of the sides.
 */
export class CommonText {
  private readonly sides: Readonly<Record<Side, KeyedText>>
  private readonly order: readonly CharacterKey[]
  private readonly positions: ReadonlyMap<CharacterKey, number>

  constructor(mine: Texts, theirs: Texts) {
    const ranges = differingRanges(mine, theirs)
    this.sides = { mine: keysOf(mine, ranges), theirs: keysOf(theirs, ranges) }
    this.order = commonOrder(this.sides.mine, this.sides.theirs)
    this.positions = new Map(this.order.map((key, i) => [key, i]))
  }

  get length(): number {
    return this.order.length
  }

  /** Where a range of one side's text stands in the common text, or why it stands nowhere. */
  locate(side: Side, { paragraph, start, end }: Place): Span | IncomparableReason {
    const { keys, counts } = this.sides[side]
    const own = (keys.get(paragraph) ?? []).slice(start, end)
    const inside = new Map<CharacterKey, number>()
    for (const key of own) if (this.positions.has(key)) inside.set(key, (inside.get(key) ?? 0) + 1)
    if (inside.size === 0) return 'text-gone'
    for (const [key, count] of inside) if (count !== counts.get(key)) return 'text-differs'
    const found = [...inside.keys()].map((key) => this.positions.get(key)!)
    const span = { start: Math.min(...found), end: Math.max(...found) + 1 }
    if (span.end - span.start !== inside.size) return 'order-differs'
    return this.place('mine', span) && this.place('theirs', span) ? span : 'order-differs'
  }

  /** The range of one side's text that stands there; null where that is no range of one paragraph. */
  place(side: Side, { start: from, end: to }: Span): Place | null {
    const { keys, counts, homes } = this.sides[side]
    const wanted = this.order.slice(from, to)
    const paragraph = homes.get(wanted[0]!)!
    const own = keys.get(paragraph)!
    const isInside = (key: CharacterKey): boolean => {
      const at = this.positions.get(key)
      return at !== undefined && at >= from && at < to
    }
    const start = own.findIndex(isInside)
    const end = own.findLastIndex(isInside) + 1
    const between = own.slice(start, end).filter((key) => this.positions.has(key))
    const isWhole = between.length === wanted.reduce<number>((sum, key) => sum + counts.get(key)!, 0)
    return isWhole && between.every(isInside) ? { paragraph, start, end } : null
  }
}

/** What both have, as the one whose first differing character comes earlier in the raw text has it. */
function commonOrder(mine: KeyedText, theirs: KeyedText): readonly CharacterKey[] {
  const [a, b] = [
    mine.order.filter((key) => theirs.counts.has(key)),
    theirs.order.filter((key) => mine.counts.has(key))
  ]
  const at = a.findIndex((key, i) => key !== b[i])
  if (at === -1) return a
  const [one, other] = [a[at]!, b[at]!]
  const distance = rawOf(one) - rawOf(other)
  return distance < 0 || (distance === 0 && String(one) < String(other)) ? a : b
}

const rawOf = (key: CharacterKey): number => (typeof key === 'number' ? key : parseInt(key))
