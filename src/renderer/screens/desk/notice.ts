import type { Decision, Flag } from '#shared/model/index'
import type { Doubt, RefusalReason } from '#shared/review/index'

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
  /** Text that an article may go on with: one of those that a doubt has, and what it says. */
  | {
      readonly kind: 'go-on'
      readonly doubt: Doubt
      readonly at: number
      readonly line: number
      readonly text: string
    }
  | { readonly kind: 'hint'; readonly hint: Hint }
  | { readonly kind: 'repair'; readonly hint: RepairHint }
  | {
      readonly kind: 'done'
      readonly done: DoneKey
      readonly values: Readonly<Record<string, string | number>>
    }

/** Locale keys under `repair:hint`, some with the key that helps. */
export type RepairHint =
  | 'nothingHere'
  | 'alreadyThere'
  | 'atEdge'
  | 'noNeighbour'
  | 'cannotSplit'
  | 'noTitle'
  | 'notRepeated'
  | 'givenUp'
  | 'selectToMark'
  | 'noMark'
  | 'noUnassigned'
  | 'noDoubt'
  | 'inOrder'
  | { readonly name: 'noTarget' | 'marked'; readonly key: string }

/** Locale keys under `repair:done`. */
export type DoneKey =
  | 'toArticle'
  | 'wentOn'
  | 'gathered'
  | 'newArticle'
  | 'furniture'
  | 'unassigned'
  | 'moved'
  | 'articleMoved'
  | 'articleSplit'
  | 'articlesJoined'
  | 'paragraphSplit'
  | 'paragraphsJoined'
  | 'swapped'
  | 'titled'
  | 'detached'
  | 'role'
  | 'repeated'
  | 'restored'
  | 'unreadable'
  | 'doubtful'
  | 'unmarked'

/** Locale keys under `desk:notice`. */
export type Hint =
  | 'tagNeedsSelection'
  | 'tagAcrossParagraphs'
  | 'noTag'
  | 'linkNeedsTag'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noFlags'
  | 'lastPage'
  | 'firstPage'
  | 'inOrder'
  | 'noteNeedsSelection'
  | 'noteAcrossParagraphs'
  | 'suggestedAnew'
  | 'suggestedSame'
