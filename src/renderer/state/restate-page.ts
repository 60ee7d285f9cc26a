import type { PageId } from '#shared/model/index'
import { foldRevisions, summarise } from '#shared/review/index'
import { putStates, stateTables, type CorpusDatabase, type PageRow } from '../db'

/** Folds a page that people have worked on and stores the state; null where nobody has. */
export async function restatePage(db: CorpusDatabase, page: PageId): Promise<PageRow | null> {
  const revisions = await db.revisionsOf(page)
  const last = revisions.at(-1)
  const state = foldRevisions(revisions)
  const row = await db.pages.get(page)
  if (!last || !state || !row) return null
  const next = { ...row, summary: summarise(state), changedAt: last.at }
  await db.transaction('rw', [...stateTables(db), db.pages], async () => {
    await putStates(db, [{ page, last: last.id, state }])
    await db.pages.put(next)
  })
  return next
}
