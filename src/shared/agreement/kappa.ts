import { MENTION_TYPES } from '../model'
import { emptiness, noFigure, type Figure } from './figure'
import type { TypedSpan } from './typed-span'

const LABELS = 1 << MENTION_TYPES.length

/**
 * Counts how often the readers call a character what. A label is a set of types, one bit each: mentions may lie over
 * each other, and no mention is the empty set.
 */
export class LabelCounts {
  private readonly counts = new Float64Array(LABELS * LABELS)
  private length = 0

  add(mine: readonly TypedSpan[], theirs: readonly TypedSpan[], length: number): void {
    const [one, other] = [labelsOf(mine, length), labelsOf(theirs, length)]
    for (let i = 0; i < length; i++) this.counts[one[i]! * LABELS + other[i]!]! += 1
    this.length += length
  }

  /** Cohen's kappa over the characters: of all types, or of one against everything else. */
  kappa(type?: TypedSpan['type']): Figure {
    const mask = type === undefined ? LABELS - 1 : 1 << MENTION_TYPES.indexOf(type)
    const rows = new Float64Array(LABELS)
    const columns = new Float64Array(LABELS)
    let agreed = 0
    this.counts.forEach((count, at) => {
      const [row, column] = [Math.floor(at / LABELS) & mask, (at % LABELS) & mask]
      rows[row]! += count
      columns[column]! += count
      if (row === column) agreed += count
    })
    const { length } = this
    const none = emptiness(length, length - rows[0]!, length - columns[0]!)
    if (none) return none
    const byChance = rows.reduce(
      (sum, count, label) => sum + (count / length) * (columns[label]! / length),
      0
    )
    // Subtle: asked of the counts, for a sum of shares may miss 1 by a hair.
    if (rows.some((count, label) => count === length && columns[label] === length))
      return noFigure('no-variation')
    return { value: (agreed / length - byChance) / (1 - byChance) }
  }
}

function labelsOf(spans: readonly TypedSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { start, end, type } of spans) {
    const bit = 1 << MENTION_TYPES.indexOf(type)
    for (let i = start; i < end; i++) labels[i]! |= bit
  }
  return labels
}
