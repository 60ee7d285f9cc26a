import type { Confusion, NeighbourKind } from '../model'
import { Kind, isHan, isLatin, kindsOf } from './characters'

/** A place of a text where a confusion stands: `was` begins at `at`. */
export interface Met<C extends Confusion> {
  readonly confusion: C
  readonly at: number
}

/** What is marked of a place, and what is meant by it. Never empty: what was lost is marked on a neighbour. */
export interface MarkedPlace {
  readonly start: number
  readonly end: number
  readonly meant: string
}

interface Sought<C extends Confusion> {
  readonly confusion: C
  readonly rank: number
  /** What stands in the text, surroundings and all. */
  readonly literal: string
}

/** Finds many confusions in one walk through a text. */
export class ConfusionFinder<C extends Confusion> {
  /** By the first two units of what stands in the text, or by its only one, in the order given. */
  private readonly byUnits = new Map<number, Sought<C>[]>()
  private readonly begins = new Uint8Array(2 ** 16)

  constructor(confusions: readonly C[]) {
    confusions.forEach((confusion, rank) => {
      const literal = confusion.before + confusion.was + confusion.after
      if (literal === '') return
      this.begins[literal.charCodeAt(0)] = 1
      const key = keyOf(literal.charCodeAt(0), literal.charCodeAt(1))
      const others = this.byUnits.get(key)
      if (others) others.push({ confusion, rank, literal })
      else this.byUnits.set(key, [{ confusion, rank, literal }])
    })
  }

  /** From the first to the last; none overlaps another. Of two at one place the one that was given first is met. */
  find(text: string): Met<C>[] {
    let end = -1
    return this.findEach(text).filter(({ confusion, at }) => {
      if (at < end || (at === end && confusion.was === '')) return false
      end = at + confusion.was.length
      return true
    })
  }

  /** As if each were looked for alone. */
  findEach(text: string): Met<C>[] {
    const met: (Met<C> & { readonly rank: number })[] = []
    const ends = new Map<C, number>()
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (this.begins[unit] === 0) continue
      const [pair, single] = [keyOf(unit, text.charCodeAt(i + 1)), keyOf(unit, NaN)]
      for (const key of pair === single ? [single] : [pair, single]) {
        for (const sought of this.byUnits.get(key) ?? []) {
          const { confusion, rank } = sought
          if (!standsAt(text, i, sought)) continue
          const at = i + confusion.before.length
          if (at < (ends.get(confusion) ?? 0)) continue
          ends.set(confusion, at + confusion.was.length)
          met.push({ confusion, rank, at })
        }
      }
    }
    return met.sort((a, b) => a.at - b.at || a.rank - b.rank).map(({ confusion, at }) => ({ confusion, at }))
  }
}

/** NaN for a unit behind the end. */
const keyOf = (first: number, second: number): number =>
  first * 2 ** 17 + (Number.isNaN(second) ? 2 ** 16 : second)

/** What is marked where `confusion` stands at `at`, and what comes in its place. */
export function markedPlace(
  text: string,
  { was, now, after, afterKind }: Confusion,
  at: number
): MarkedPlace {
  const end = at + was.length
  if (was !== '') return { start: at, end, meant: now }
  if (after !== '' || afterKind) {
    const behind = String.fromCodePoint(text.codePointAt(at)!)
    return { start: at, end: at + behind.length, meant: now + behind }
  }
  const before = lastOf(text.slice(Math.max(0, at - 2), at))
  return { start: at - before.length, end: at, meant: before + now }
}

/** The kind of a character, if it is one that confusions tell apart. */
export function neighbourKind(character: string): NeighbourKind | null {
  if (character === '') return null
  if (isHan(character)) return 'han'
  if (isLatin(character)) return 'latin'
  return (kindsOf(character.charCodeAt(0)) & Kind.digit) !== 0 ? 'digit' : null
}

/** The last character of `text`, a pair as one; '' of nothing. */
export const lastOf = (text: string): string => /.$/su.exec(text)?.[0] ?? ''

/** The first character of `text`. */
export const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? ''

function standsAt(text: string, from: number, { confusion, literal }: Sought<Confusion>): boolean {
  if (!text.startsWith(literal, from)) return false
  const to = from + literal.length
  const before = lastOf(text.slice(Math.max(0, from - 2), from))
  const behind = firstOf(text.slice(to, to + 2))
  return (
    fits(before, confusion.beforeKind, firstOf(literal)) && fits(behind, confusion.afterKind, lastOf(literal))
  )
}

/** Whether `beside` is of the kind asked for; where none is, a Latin word is not cut and no pair is. */
function fits(beside: string, kind: NeighbourKind | undefined, edge: string): boolean {
  if (kind) return neighbourKind(beside) === kind
  if (/^[\ud800-\udbff]$/.test(beside) || /^[\udc00-\udfff]/.test(beside)) return false
  return !(isLatin(edge) && beside !== '' && isLatin(beside))
}
