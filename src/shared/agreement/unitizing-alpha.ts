import type { Span } from '../model'
import { emptiness, noFigure, type Figure } from './figure'

/** How far two readers' units of one type disagree, and how far chance would make them. */
export interface Disagreement {
  readonly observed: number
  readonly expected: number
  readonly mine: number
  readonly theirs: number
  readonly length: number
}

/**
 * The disagreements of Krippendorff's alpha for unitizing, for two readers of a continuum of `length` characters
 * (K. Krippendorff, Content Analysis, 2nd edition 2004, p. 253). Units of a reader that lie over each other count as
 * one.
 *
 * observed = Σ δ² / L², over the overlaps of units with units and of units with gaps
 * expected = (2/L) Σ_units [ (N-1)/3 (2l³-3l²+l) + l² Σ_gaps≥l (g-l+1) ] / (2L(2L-1) - Σ_units l(l-1))
 */
export function unitizingDisagreement(
  mine: readonly Span[],
  theirs: readonly Span[],
  length: number
): Disagreement {
  const [one, other] = [unitsOf(mine), unitsOf(theirs)]
  return {
    observed: length === 0 ? 0 : observedSum(one, other) / length ** 2,
    expected: length === 0 ? 0 : expectedOf(one, other, length),
    mine: one.length,
    theirs: other.length,
    length
  }
}

/** Alpha over one type, or over several: 1 - Σ observed / Σ expected. */
export function unitizingAlpha(disagreements: readonly Disagreement[]): Figure {
  const sum = (name: keyof Disagreement): number => disagreements.reduce((all, each) => all + each[name], 0)
  const none = emptiness(sum('length'), sum('mine'), sum('theirs'))
  if (none) return none
  const expected = sum('expected')
  return expected > 0 ? { value: 1 - sum('observed') / expected } : noFigure('no-variation')
}

/** Sorted, and apart from each other. */
function unitsOf(spans: readonly Span[]): Span[] {
  const units: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = units.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else units.push({ start, end })
  }
  return units
}

/** Each overlap of two units once; a unit that meets none lies in a gap. */
function observedSum(one: readonly Span[], other: readonly Span[]): number {
  const met = new Set<Span>()
  let sum = 0
  let from = 0
  for (const unit of one) {
    while (from < other.length && other[from]!.end <= unit.start) from++
    for (let i = from; i < other.length && other[i]!.start < unit.end; i++) {
      const against = other[i]!
      met.add(unit).add(against)
      sum += (unit.start - against.start) ** 2 + (unit.end - against.end) ** 2
    }
  }
  for (const unit of [...one, ...other]) if (!met.has(unit)) sum += (unit.end - unit.start) ** 2
  return sum
}

function expectedOf(one: readonly Span[], other: readonly Span[], length: number): number {
  const units = [...one, ...other].map(({ start, end }) => end - start)
  const gaps = [...gapsOf(one, length), ...gapsOf(other, length)].sort((a, b) => b - a)
  const sums = [0]
  for (const gap of gaps) sums.push(sums.at(-1)! + gap)
  let sum = 0
  let wide = gaps.length
  for (const l of units.toSorted((a, b) => a - b)) {
    while (wide > 0 && gaps[wide - 1]! < l) wide--
    const places = sums[wide]! - wide * (l - 1)
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * places
  }
  const all = 2 * length
  const withinUnits = units.reduce((pairs, l) => pairs + l * (l - 1), 0)
  const pairs = all * (all - 1) - withinUnits
  return pairs === 0 ? 0 : ((2 / length) * sum) / pairs
}

function gapsOf(units: readonly Span[], length: number): number[] {
  const ends = [0, ...units.map(({ end }) => end)]
  const starts = [...units.map(({ start }) => start), length]
  return starts.map((start, i) => start - ends[i]!).filter((gap) => gap > 0)
}
