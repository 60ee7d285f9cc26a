import type { Flag } from '#shared/model/index'
import { REFUSAL_REASONS, type RefusalReason } from '#shared/review/index'

/** Something the desk says, until the next thing is done. */
export type Notice =
  | {
      readonly kind: 'refused'
      readonly reason: RefusalReason | 'other'
      /** What was typed and could not be kept. */
      readonly lostText: string
    }
  | { readonly kind: 'flag'; readonly flag: Flag; readonly index: number; readonly total: number }
  | { readonly kind: 'hint'; readonly hint: Hint }

/** Locale keys under `desk:notice`. */
export type Hint =
  | 'tagNeedsSelection'
  | 'tagAcrossParagraphs'
  | 'noTag'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noPage'
  | 'noFlags'

export function isRefusalReason(reason: string): reason is RefusalReason {
  return (REFUSAL_REASONS as readonly string[]).includes(reason)
}
