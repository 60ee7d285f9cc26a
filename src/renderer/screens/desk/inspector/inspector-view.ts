import type { Place } from '../../../page-view'
import type { ArticleId, ParagraphId, RevisionId } from '#shared/model/index'
import { Cell } from '../cell'

export const TABS = ['flags', 'changes', 'history', 'notes'] as const
export type Tab = (typeof TABS)[number]

/** An item of a list, and where it stood, so that the next one is picked when it goes. */
export interface Picked {
  readonly key: string
  readonly index: number
}

/** What the inspector shows beside the page's state; its width, tab and switches are settings. */
export interface InspectorView {
  readonly picked: Readonly<Partial<Record<Tab, Picked>>>
  readonly flags: 'open' | 'settled'
  /** The sort of change that is listed: a rule, a person, or the order of the page. */
  readonly sort: string | null
  /** The place that a note is being written for. */
  readonly noteAt: Place | null
  /** The paragraph that is compared with what it was. */
  readonly compared: ParagraphId | null
  /** The moment, named by its last revision, that the page or an article is to be restored to. */
  readonly restoring: { readonly to: RevisionId; readonly article: ArticleId | null } | null
}

export function inspectorCell(): Cell<InspectorView> {
  return new Cell<InspectorView>({
    picked: {},
    flags: 'open',
    sort: null,
    noteAt: null,
    compared: null,
    restoring: null
  })
}

/** The picked item, or the one that has come into its place. */
export function pickedOf<Item>(
  items: readonly Item[],
  picked: Picked | undefined,
  keyOf: (item: Item) => string
): Item | null {
  const same = picked && items.find((item) => keyOf(item) === picked.key)
  return same ?? items[Math.min(picked?.index ?? 0, items.length - 1)] ?? null
}
