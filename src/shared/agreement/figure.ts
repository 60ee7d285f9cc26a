/**
 * Why there is no figure: no text or no mention to speak of; a reader without any mention; every character called the
 * same by both, so that chance alone would agree as well.
 */
export const NO_FIGURE_REASONS = ['no-text', 'no-spans', 'one-reader-empty', 'no-variation'] as const
export type NoFigureReason = (typeof NO_FIGURE_REASONS)[number]

/** A measure, or why there is none; never NaN. */
export type Figure = { readonly value: number } | { readonly value: null; readonly reason: NoFigureReason }

export const noFigure = (reason: NoFigureReason): Figure => ({ value: null, reason })

/** Why readers with so many mentions cannot be said to agree or not; null where they can. */
export function emptiness(length: number, mine: number, theirs: number): Figure | null {
  if (length === 0) return noFigure('no-text')
  if (mine === 0 && theirs === 0) return noFigure('no-spans')
  return mine === 0 || theirs === 0 ? noFigure('one-reader-empty') : null
}
