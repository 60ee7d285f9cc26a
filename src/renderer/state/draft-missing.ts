import type { PageState, RawPage } from '#shared/model/index'
import { openingState } from '#shared/review/index'
import { storeDrafts } from '../db'
import { showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import type { Workplace } from './workplace'

/** Drafts those of the pages that nobody has touched and that the background has not come to yet. */
export async function draftMissing({ db }: Workplace, raws: readonly RawPage[]): Promise<void> {
  const known = await db.states.bulkGet(raws.map(({ id }) => id))
  const touched = await db.pages.bulkGet(raws.map(({ id }) => id))
  const missing = raws.filter((_, i) => !known[i] && touched[i]?.changedAt === null)
  const states: PageState[] = await Promise.all(
    missing.map(async (raw) => openingState(await draftPool.draft(raw, true), raw.id))
  )
  if (states.length > 0) showRows(await storeDrafts(db, states))
}
