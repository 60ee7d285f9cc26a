import type { MentionType, Reason } from '../model'

/** A span of one text that a recogniser takes for a name; half-open, in UTF-16 units. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly type: MentionType
  /** 0 (a guess) to 1 (certain). */
  readonly score: number
  /** The recogniser. */
  readonly by: string
  readonly reasons: readonly Reason[]
}
