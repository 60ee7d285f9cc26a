import type { PageId } from '#shared/model/index'
import { openingState, stateHash, summarise, type PageSummary } from '#shared/review/index'
import { storeDrafts, type PageRow } from '../db'
import type { BatchWatch } from './batch'
import { consultPeople } from './corpus-actions'
import { showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import { workplace, type Workplace } from './workplace'

/** What cleaning an untouched page anew would make of it. */
export interface CleanedAnew {
  readonly page: PageRow
  readonly before: PageSummary
  readonly after: PageSummary
}

const DRAFTED_AT_ONCE = 16

/** The untouched ones of `pages` that would come out otherwise, with what would change. Nothing is stored. */
export async function previewCleanAnew(pages: readonly PageRow[], watch: BatchWatch): Promise<CleanedAnew[]> {
  const place = workplace()
  const rows = new Map(pages.map((row) => [row.id, row]))
  const found: CleanedAnew[] = []
  await eachDrafted(place, untouched(pages), watch, async (states) => {
    const stored = await place.db.states.bulkGet(states.map(({ page }) => page))
    states.forEach((state, i) => {
      const before = stored[i]?.state
      if (!before || stateHash(before) === stateHash(state)) return
      found.push({ page: rows.get(state.page)!, before: summarise(before), after: summarise(state) })
    })
  })
  return found
}

/** Stores the untouched ones of `pages` as they come out now; one that was worked on meanwhile stays. */
export async function cleanAnew(pages: readonly PageRow[], watch: BatchWatch): Promise<void> {
  const place = workplace()
  await eachDrafted(place, untouched(pages), watch, async (states) => {
    showRows(await storeDrafts(place.db, states))
  })
}

export function untouched(pages: readonly PageRow[]): PageId[] {
  return pages.flatMap(({ id, changedAt, summary }) => (changedAt === null && summary ? [id] : []))
}

async function eachDrafted(
  { db, closed }: Workplace,
  pages: readonly PageId[],
  { signal, onProgress }: BatchWatch,
  each: (states: readonly ReturnType<typeof openingState>[]) => Promise<void>
): Promise<void> {
  await consultPeople()
  for (let from = 0; from < pages.length; from += DRAFTED_AT_ONCE) {
    if (signal?.aborted || closed.signal.aborted) return
    const raws = await db.raws.bulkGet(pages.slice(from, from + DRAFTED_AT_ONCE))
    const known = raws.filter((raw) => raw !== undefined)
    await each(await Promise.all(known.map(async (raw) => openingState(await draftPool.draft(raw), raw.id))))
    onProgress?.(Math.min(from + DRAFTED_AT_ONCE, pages.length), pages.length)
  }
}
