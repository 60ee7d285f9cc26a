import type { Decision, Flag } from '#shared/model/index'
import type { RefusalReason } from '#shared/review/index'

/** Something the desk says, until the next thing is done. */
export type Notice =
  | {
      readonly kind: 'refused'
      readonly reason: RefusalReason
      /** What was typed and could not be kept. */
      readonly lostText: string
    }
  | { readonly kind: 'flag'; readonly flag: Flag; readonly index: number; readonly total: number }
  /** Why text stands where it does. */
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'hint'; readonly hint: Hint }

/** Locale keys under `desk:notice`. */
export type Hint =
  | 'tagNeedsSelection'
  | 'tagAcrossParagraphs'
  | 'noTag'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noFlags'
  | 'lastPage'
  | 'firstPage'
  | 'inOrder'
  | 'noteNeedsSelection'
  | 'noteAcrossParagraphs'
