import type { PageId, ParagraphId } from './ids'
import type { Mention, MentionType } from './mention'

/** A mention as far as learning asks for it. */
export type JudgedMention = Pick<Mention, 'start' | 'end' | 'type' | 'status'>

/** A paragraph with its mentions, decided or not. */
export interface JudgedText {
  readonly page: PageId
  readonly paragraph: ParagraphId
  readonly text: string
  readonly mentions: readonly JudgedMention[]
}

/** What people decided of one name in all pages of a corpus, and what follows from it. */
export interface KnownName {
  /** In simplified characters. */
  readonly name: string
  readonly type: MentionType
  readonly accepted: number
  readonly rejected: number
  /** How sure it is wherever it stands, where people accept it; else null. */
  readonly score: number | null
  /** People reject it consistently, in one surrounding and in others: it is no longer suggested. */
  readonly isStopped: boolean
  /** Surroundings (`text/surroundings`) in which alone it is no longer suggested. */
  readonly stoppedIn: readonly string[]
}
