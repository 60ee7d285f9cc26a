import { judgedTextsOf, type Learned } from '#shared/learning/index'
import type { JudgedText, PageId } from '#shared/model/index'
import type { CorpusDatabase } from './corpus-database'
import { readStates } from './state-rows'

/** What people decided of names on a page; made from its state and revisions. */
export interface DecisionRow {
  readonly page: PageId
  /** That of the page's mentions when this was made: with another it is old. */
  readonly turn: number
  /** Only what was decided behind this record of the journal is in it. */
  readonly since: number
  readonly texts: readonly JudgedText[]
}

/** What was learned from decisions; the one record of its table. The journal's decisions make it anew. */
export interface LearnedRow {
  readonly key: 'corpus'
  readonly version: string
  readonly since: number
  /** When, and how many decisions there were. */
  readonly at: string
  readonly decisions: number
  readonly learned: Learned
}

/** The pages on which anything is decided, as it was stored. */
export async function decidedPages(db: CorpusDatabase, since: number): Promise<DecisionRow[]> {
  return db.decisions.filter((row) => row.since === since && row.texts.length > 0).toArray()
}

/** Those of the pages whose row is missing or old, and the last turn that there is. */
export async function staleDecisions(
  db: CorpusDatabase,
  pages: readonly PageId[],
  since: number
): Promise<{ readonly stale: readonly PageId[]; readonly turn: number }> {
  return db.transaction('r', [db.mentions, db.decisions], async () => {
    const byTurn = db.mentions.orderBy('turn')
    const [drafted, turns] = await Promise.all([byTurn.primaryKeys(), byTurn.keys() as Promise<number[]>])
    const turnOf = new Map(drafted.map((page, i) => [page, turns[i]!]))
    const rows = await db.decisions.bulkGet([...pages])
    const isFresh = (page: PageId, i: number): boolean =>
      rows[i]?.turn === turnOf.get(page) && rows[i]?.since === since
    return {
      stale: pages.filter((page, i) => turnOf.has(page) && !isFresh(page, i)),
      turn: turns.at(-1) ?? 0
    }
  })
}

/** Makes the rows of pages anew. */
export async function readDecisions(
  db: CorpusDatabase,
  pages: readonly PageId[],
  since: number
): Promise<DecisionRow[]> {
  return db.transaction('rw', [db.states, db.mentions, db.revisions, db.decisions], async () => {
    const rows: DecisionRow[] = []
    for (const page of pages) {
      const [row] = await readStates(db, [page])
      const state = row?.state
      const turn = (await db.mentions.get(page))?.turn
      if (!state || turn === undefined) continue
      const texts =
        since === 0 ? judgedTextsOf(state) : judgedTextsOf(state, await db.revisionsOf(page, since))
      rows.push({ page, turn, since, texts })
    }
    await db.decisions.bulkPut(rows)
    return rows
  })
}
