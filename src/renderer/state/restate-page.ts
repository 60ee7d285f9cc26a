import type { PageId } from '#shared/model/index'
import { foldRevisions, summarise } from '#shared/review/index'
import { putTexts, type CorpusDatabase, type PageRow } from '../db'

/** Folds a page that people have worked on and stores the state; null where nobody has. */
export async function restatePage(db: CorpusDatabase, page: PageId): Promise<PageRow | null> {
  const revisions = await db.revisionsOf(page)
  const last = revisions.at(-1)
  const state = foldRevisions(revisions)
  const row = await db.pages.get(page)
  if (!last || !state || !row) return null
  const next = { ...row, summary: summarise(state), changedAt: last.at }
  await db.transaction('rw', db.states, db.texts, db.pages, async () => {
    await db.states.put({ page, last: last.id, state })
    await putTexts(db, [state])
    await db.pages.put(next)
  })
  return next
}
