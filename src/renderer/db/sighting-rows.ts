import type { PageId } from '#shared/model/index'
import { sightingsOf, type Sighting } from '#shared/profile/index'
import type { CorpusDatabase } from './corpus-database'
import { readStates } from './state-rows'

/** Where confusions were met on a page; made from its revisions when it is asked for. */
export interface SightingRow {
  readonly page: PageId
  /** That of the page's text when this was made: with another it is old. */
  readonly turn: number
  /** A person called the page corrected: what stands there was met. */
  readonly isDone: boolean
  readonly sightings: readonly Sighting[]
}

/** Those of the pages whose row is missing or old. */
export async function staleSightings(db: CorpusDatabase, pages: readonly PageId[]): Promise<PageId[]> {
  const byTurn = db.texts.orderBy('turn')
  const [drafted, turns] = await Promise.all([byTurn.primaryKeys(), byTurn.keys() as Promise<number[]>])
  const turnOf = new Map(drafted.map((page, i) => [page, turns[i]!]))
  const known = new Map<PageId, number>()
  await db.sightings.each(({ page, turn }) => void known.set(page, turn))
  return pages.filter((page) => turnOf.has(page) && turnOf.get(page) !== known.get(page))
}

/** Makes the rows of pages anew. */
export async function readSightings(db: CorpusDatabase, pages: readonly PageId[]): Promise<void> {
  for (const page of pages) {
    await db.transaction('rw', [db.texts, db.states, db.revisions, db.sightings], async () => {
      const text = await db.texts.get(page)
      const [row] = await readStates(db, [page])
      if (!text || !row) return
      const { state } = row
      const isDone = state.status === 'corrected' || state.status === 'reviewed' || state.status === 'final'
      const revisions = row.last ? await db.revisionsOf(page) : []
      const sightings = sightingsOf(state, revisions)
      await db.sightings.put({ page, turn: text.turn, isDone, sightings })
    })
  }
}
