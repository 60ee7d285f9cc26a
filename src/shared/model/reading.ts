import type { ReasonCode } from './codes'
import type { Role } from './draft'
import type { Span } from './span'

/** A block that may stand behind another. */
export interface Follower {
  /** Its place in `Reading`. */
  readonly block: number
  /** It goes on in the same paragraph. */
  readonly runsOn: boolean
  readonly reasons: readonly ReasonCode[]
}

/** A block of a page's raw text, with what the pipeline makes of it. */
export interface ReadingBlock {
  readonly at: Span
  readonly role: Role
  /** It is the first of an article. */
  readonly isFirst: boolean
  /** What may come behind it in its article, the likeliest first; the article ends with it where `isLast`. */
  readonly next: readonly Follower[]
  readonly isLast: boolean
}

/** How the pipeline reads a page, block by block in the order of the file: what a person is offered to go on with. */
export type Reading = readonly ReadingBlock[]
