/** Kinds of characters that may stand beside a confusion where it does not matter which of them does. */
export const NEIGHBOUR_KINDS = ['han', 'latin', 'digit'] as const
export type NeighbourKind = (typeof NEIGHBOUR_KINDS)[number]

/**
 * A misreading that comes again: between `before` and `after` stands `was`, and `now` is meant. `was` is '' where
 * something was lost, `now` where something is too much. `before` is '' where it does not matter what stands there, or
 * matters only of what kind it is; `after` likewise.
 */
export interface Confusion {
  readonly was: string
  readonly now: string
  readonly before: string
  readonly after: string
  readonly beforeKind?: NeighbourKind
  readonly afterKind?: NeighbourKind
}

/** A confusion that people have corrected so often that it is pointed out where it is met again. */
export interface LearnedConfusion extends Confusion {
  readonly times: number
}
