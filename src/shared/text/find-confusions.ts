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

/** Finds many confusions in one walk through a text. */
export class ConfusionFinder<C extends Confusion> {
  /** By the first unit of what stands in the text, in the order given. */
  private readonly byUnit = new Map<number, { readonly confusion: C; readonly rank: number }[]>()
  private readonly begins = new Uint8Array(2 ** 16)

  constructor(confusions: readonly C[]) {
    confusions.forEach((confusion, rank) => {
      const unit = literalOf(confusion).charCodeAt(0)
      if (Number.isNaN(unit)) return
      this.begins[unit] = 1
      this.byUnit.set(unit, [...(this.byUnit.get(unit) ?? []), { confusion, rank }])
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
      for (const { confusion, rank } of this.byUnit.get(unit)!) {
        if (!standsAt(text, i, confusion)) continue
        const at = i + confusion.before.length
        if (at < (ends.get(confusion) ?? 0)) continue
        ends.set(confusion, at + confusion.was.length)
        met.push({ confusion, rank, at })
      }
    }
    return met.sort((a, b) => a.at - b.at || a.rank - b.rank).map(({ confusion, at }) => ({ confusion, at }))
  }
}

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

const literalOf = ({ before, was, after }: Confusion): string => before + was + after

function standsAt(text: string, from: number, confusion: Confusion): boolean {
  const literal = literalOf(confusion)
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
