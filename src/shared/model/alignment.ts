/**
 * A piece of the map from clean text to raw text. `start`/`end` are UTF-16 offsets in the clean text,
 * `rawStart`/`rawEnd` in the page's raw text; both half-open.
 *
 * - `kept`: both sides hold the same characters.
 * - `replaced`: both sides are not empty and differ; the piece is not divided further.
 * - `inserted`: `rawStart === rawEnd`, no raw character behind it.
 * - `deleted`: `start === end`, raw characters that the clean text leaves out but still owns.
 */
export type Run = KeptRun | ChangedRun

interface Piece {
  readonly start: number
  readonly end: number
  readonly rawStart: number
  readonly rawEnd: number
}

export interface KeptRun extends Piece {
  readonly kind: 'kept'
}

export interface ChangedRun extends Piece {
  readonly kind: 'replaced' | 'inserted' | 'deleted'
  /** The rule that made the change, or `hand`. */
  readonly by: string
  /** A person has looked at it and lets it stand. */
  readonly checked?: true
}

/** `ChangedRun.by` for what a person typed. */
export const BY_HAND = 'hand'

/**
 * Clean text with its map to raw text. Runs are sorted and tile `text`:
 * `runs[0].start === 0`, `runs[i].end === runs[i+1].start`, `runs[last].end === text.length`.
 * Reordering shows in `rawStart`, which need not rise.
 */
export interface AlignedText {
  readonly text: string
  readonly runs: readonly Run[]
}

/** `text.slice(at, at + removed.length) === removed` becomes `inserted`. Offsets in the text before the step. */
export interface Replacement {
  readonly at: number
  readonly removed: string
  readonly inserted: string
}

/** Replacements done at once: sorted by `at`, not overlapping, all offsets in the text before the step. */
export type Step = readonly Replacement[]
