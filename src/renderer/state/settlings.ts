import type { PageState, Revision, RevisionId } from '#shared/model/index'
import { foldAll, takenFrom, undoneIn, type Taken } from '#shared/review/index'

/** A page as somebody read it, and what was settled about it since. */
export interface PageAsRead {
  readonly state: PageState
  /** Settlings of conflicts, and their undoings. */
  readonly settlings: readonly Revision[]
}

/**
 * How a page was read: as it stood before the first of its conflicts was settled, so that figures stay those of two
 * readers who had not seen each other's tags. Null where nobody has worked on it.
 */
export function pageAsRead(revisions: readonly Revision[]): PageAsRead | null {
  if (revisions.every(({ change }) => change.kind === 'page.drafted')) return null
  const undone = undoneIn(revisions)
  const first = revisions.findIndex(({ id, change }) => change.kind === 'conflict.settled' && !undone.has(id))
  const states = foldAll(first === -1 ? revisions : revisions.slice(0, first))
  return { state: states.at(-1)!, settlings: settlingsOf(revisions) }
}

export function settlingsOf(revisions: readonly Revision[]): Revision[] {
  const ids = new Set<RevisionId>()
  return revisions.filter(({ id, change }) => {
    const isPart =
      change.kind === 'conflict.settled' || (change.kind === 'revision.undone' && ids.has(change.target))
    if (isPart) ids.add(id)
    return isPart
  })
}

/** What would be taken back, or made again, next, over all pages: read off the journal, so it outlives the program. */
export function settlingHistory(pages: Iterable<readonly Revision[]>): Taken<Revision> {
  const all = [...pages].flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  return takenFrom(all, ({ change }) => (change.kind === 'revision.undone' ? change.target : null))
}
