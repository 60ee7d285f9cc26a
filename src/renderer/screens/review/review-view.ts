import type { MentionType } from '#shared/model/index'
import type { StoredMention } from '../../state'
import type { OpenedPage } from './page-shelf'
import type { Question } from './queue'

/** What the keys do: decide, type into the text, or type a note. */
export type ReviewMode = 'deciding' | 'editing' | 'noting'

/** What all alike mentions are to become. */
export type Verdict = 'accepted' | 'rejected'

export type ReviewNotice =
  | {
      readonly kind:
        'nothingToUndo' | 'nothingToRedo' | 'refused' | 'noEnd' | 'noLink' | 'suggestedAnew' | 'suggestedSame'
    }
  /** `left` pages were changed since, and stay. */
  | { readonly kind: 'undone' | 'redone'; readonly left: number }
  | { readonly kind: 'undoing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'decided'
      readonly verdict: Verdict
      readonly count: number
      /** Pages that were changed meanwhile. */
      readonly left: number
    }

/** What the review shows. */
export interface ReviewView {
  readonly question: Question
  /** As it was when it was made: what is decided keeps its place. */
  readonly queue: readonly StoredMention[]
  /** The place in the queue; -1 where nothing is left. */
  readonly at: number
  /** Null while the page is being opened. */
  readonly opened: OpenedPage | null
  readonly mode: ReviewMode
  readonly alike: Verdict | null
  /** What each selection becomes; null where that is off. */
  readonly sticky: MentionType | null
  readonly notice: ReviewNotice | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}
