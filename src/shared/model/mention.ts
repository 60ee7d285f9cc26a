import type { Reason } from './draft'
import type { EntityId, MentionId, ParagraphId } from './ids'

/** What a span can be tagged as; each type is a layer that can be hidden. */
export const MENTION_TYPES = ['person', 'place', 'organisation', 'date', 'office', 'work'] as const
export type MentionType = (typeof MENTION_TYPES)[number]

export const MENTION_STATUSES = ['suggested', 'accepted', 'rejected'] as const
export type MentionStatus = (typeof MENTION_STATUSES)[number]

/** A tagged span of a paragraph's clean text. */
export interface Mention {
  readonly id: MentionId
  readonly type: MentionType
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  readonly status: MentionStatus
  /** The recogniser that found it, or `hand`. */
  readonly by: string
  /** How sure the recogniser is, 0 (a guess) to 1 (certain); absent on a mention made by hand. */
  readonly score?: number
  /** Why the recogniser proposes it; each code is a locale key. */
  readonly reasons?: readonly Reason[]
  /** The record of the registry that it names, as it was linked: that record may have been merged since. */
  readonly entity?: EntityId
  /** A person is not certain of what it is or whom it names. */
  readonly doubtful?: true
}
