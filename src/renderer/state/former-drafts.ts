import type { PageId, PageState, RevisionId } from '#shared/model/index'
import { readStates, storeDrafts } from '../db'
import { showRows } from './corpus-store'
import { workplace } from './workplace'

/** Of so many untouched pages the former drafts are remembered, to be put back. */
export const PUT_BACK_AT_MOST = 2000

const former = new Map<RevisionId, readonly PageState[]>()

/** Remembers the drafts that an act replaces, for as long as the program runs; of too many pages none. */
export function rememberDrafts(group: RevisionId, replaced: readonly PageState[]): void {
  if (replaced.length <= PUT_BACK_AT_MOST) former.set(group, replaced)
}

/** Puts back the drafts that an act replaced, of pages that nobody has touched since; `undoing` puts these back again. */
export async function putBackDrafts(group: RevisionId, undoing: RevisionId): Promise<readonly PageId[]> {
  const states = former.get(group) ?? []
  if (states.length === 0) return []
  former.delete(group)
  former.set(undoing, await draftsOf(states.map(({ page }) => page)))
  const rows = await storeDrafts(workplace().db, states)
  showRows(rows)
  return rows.map(({ id }) => id)
}

/** The stored states of those that nobody has touched. */
export async function draftsOf(pages: readonly PageId[]): Promise<PageState[]> {
  const rows = await readStates(workplace().db, pages)
  return rows.flatMap((row) => (row?.last === null ? [row.state] : []))
}
