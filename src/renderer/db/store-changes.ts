import type { Table } from 'dexie'
import type { PageId, PageState, RawPage } from '#shared/model/index'
import { actOf, summarise } from '#shared/review/index'
import type { CorpusDatabase } from './corpus-database'
import { putMentions } from './mention-rows'
import type { RegistryRow } from './registry-rows'
import { putTexts } from './text-rows'
import { packState, readStates, type KeptState } from './state-rows'
import type { ActRow, LoreRow, PageRow, RevisionRow } from './rows'

/** The row of a page that has not been drafted. */
export function rowOf(page: RawPage): PageRow {
  const { id, path, decoder, text } = page
  const { encoding, chosen } = decoder
  return { id, path, encoding, chosen, sizeChars: text.length, summary: null, changedAt: null }
}

/** The tables that hold what a page is by now, which are written, or forgotten, together. */
export const stateTables = ({
  states,
  texts,
  mentions,
  decisions
}: CorpusDatabase): Table<unknown, PageId>[] => [states, texts, mentions, decisions]

/** Keeps states, and what is looked up in all pages at once; within a transaction over `stateTables`. */
export async function putStates(db: CorpusDatabase, rows: readonly KeptState[]): Promise<void> {
  const states = rows.map(({ state }) => state)
  await db.states.bulkPut(rows.map(packState))
  await putTexts(db, states)
  await putMentions(db, states)
}

async function forgetStates(db: CorpusDatabase, pages: readonly PageId[]): Promise<void> {
  for (const table of stateTables(db)) await table.bulkDelete([...pages])
}

/**
 * Moves `lastSeq` on, but never over a record that is not here: after a failed write the gap stays, and is
 * replayed from the journal when the corpus is next opened.
 */
export async function advance(db: CorpusDatabase, first: number, last: number): Promise<void> {
  if ((await db.lastSeq()) >= first - 1) await db.meta.put({ key: 'lastSeq', value: last })
}

/** Keeps pages that were read; `lastSeq` is the journal's last record after them, one record a page. */
export async function storePages(
  db: CorpusDatabase,
  pages: readonly RawPage[],
  lastSeq: number
): Promise<PageRow[]> {
  const rows = pages.map(rowOf)
  await db.transaction('rw', [db.raws, db.pages, ...stateTables(db), db.meta], async () => {
    await db.raws.bulkPut([...pages])
    await db.pages.bulkPut(rows)
    await forgetStates(
      db,
      pages.map(({ id }) => id)
    )
    await advance(db, lastSeq - pages.length + 1, lastSeq)
  })
  return rows
}

/** Keeps drafts, but of no page that a person has worked on meanwhile; returns what the list shows of them. */
export async function storeDrafts(db: CorpusDatabase, drafts: readonly PageState[]): Promise<PageRow[]> {
  return db.transaction('rw', [db.pages, ...stateTables(db)], async () => {
    const stored = await db.states.bulkGet(drafts.map(({ page }) => page))
    const states = drafts.filter((_, i) => !stored[i]?.last)
    const known = await db.pages.bulkGet(states.map(({ page }) => page))
    const rows = states.flatMap((state, i) => {
      const row = known[i]
      return row ? [{ ...row, summary: summarise(state) }] : []
    })
    await putStates(
      db,
      states.map((state) => ({ page: state.page, last: null, state }))
    )
    await db.pages.bulkPut(rows)
    return rows
  })
}

/** States the summaries of pages anew, from the states that are stored; returns what the list shows of them. */
export async function storeSummaries(db: CorpusDatabase, pages: readonly PageId[]): Promise<PageRow[]> {
  return db.transaction('rw', db.pages, db.states, async () => {
    const states = await readStates(db, pages)
    const known = await db.pages.bulkGet([...pages])
    const rows = known.flatMap((row, i): PageRow[] => {
      const state = states[i]?.state
      return row && state ? [{ ...row, summary: summarise(state) }] : []
    })
    await db.pages.bulkPut(rows)
    return rows
  })
}

/** Notes that the journal's record `seq` says nothing that this database keeps. */
export async function passRecord(db: CorpusDatabase, seq: number): Promise<void> {
  await db.transaction('rw', db.meta, () => advance(db, seq, seq))
}

/**
 * Forgets the drafts that older `stages` made of pages that nobody has touched, so that they are drafted anew.
 * What a person has worked on stays on the draft it was made on.
 */
export async function forgetOldDrafts(db: CorpusDatabase, stages: string): Promise<void> {
  await db.transaction('rw', [db.pages, ...stateTables(db), db.meta], async () => {
    if ((await db.meta.get('stages'))?.value === stages) return
    await forgetDrafts(db)
    await db.meta.put({ key: 'stages', value: stages })
  })
}

/** Forgets the drafts of pages that nobody has touched, and returns those pages. */
export async function forgetDrafts(db: CorpusDatabase): Promise<PageRow[]> {
  return db.transaction('rw', [db.pages, ...stateTables(db)], async () => {
    const untouched = await db.pages.filter(({ changedAt }) => changedAt === null).toArray()
    const rows = untouched.map((row) => ({ ...row, summary: null }))
    await forgetStates(
      db,
      rows.map(({ id }) => id)
    )
    await db.pages.bulkPut(rows)
    return rows
  })
}

/** Keeps what the pages tell together, in place of what was known before. */
export async function keepLore(db: CorpusDatabase, lore: Omit<LoreRow, 'key'>): Promise<void> {
  await db.lore.put({ key: 'corpus', ...lore })
}

/** Revisions of one page that are in the journal, with the state that they make. */
export interface RevisedPage {
  readonly rows: readonly RevisionRow[]
  readonly state: PageState
}

/** Keeps what was appended to the journal at once, in one transaction; returns what the list shows of the pages. */
export async function storeRevisions(
  db: CorpusDatabase,
  revised: readonly RevisedPage[]
): Promise<PageRow[]> {
  const rows = revised.flatMap((page) => page.rows)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  return db.transaction('rw', [db.revisions, db.acts, ...stateTables(db), db.pages, db.meta], async () => {
    await db.revisions.bulkPut(rows)
    await db.acts.bulkPut(rows.map(actRow))
    await putStates(
      db,
      revised.map(({ rows, state }) => stateRow(rows, state))
    )
    await advance(db, first.seq, last.seq)
    const known = await db.pages.bulkGet(revised.map(({ state }) => state.page))
    const shown = known.flatMap((row, i): PageRow[] => {
      const { rows, state } = revised[i]!
      return row ? [{ ...row, summary: summarise(state), changedAt: rows.at(-1)!.revision.at }] : []
    })
    await db.pages.bulkPut(shown)
    return shown
  })
}

const actRow = ({ seq, revision }: RevisionRow): ActRow => ({ seq, ...actOf(revision) })

const stateRow = (rows: readonly RevisionRow[], state: PageState): KeptState => ({
  page: state.page,
  last: rows.at(-1)!.revision.id,
  state
})

/** What records that were read back from the journal hold. */
export interface Replayed {
  readonly pages: readonly RawPage[]
  readonly revisions: readonly RevisionRow[]
  readonly registry: readonly RegistryRow[]
}

/** Keeps it. The states of its pages, and the registry, are folded anew when they are opened. */
export async function storeReplayed(
  db: CorpusDatabase,
  { pages, revisions, registry }: Replayed,
  lastSeq: number
): Promise<void> {
  await db.transaction(
    'rw',
    [db.raws, db.pages, ...stateTables(db), db.revisions, db.acts, db.registry, db.meta],
    async () => {
      await db.raws.bulkPut([...pages])
      await db.pages.bulkPut(pages.map(rowOf))
      await db.revisions.bulkPut([...revisions])
      await db.acts.bulkPut(revisions.map(actRow))
      await db.registry.bulkPut([...registry])
      const touched = new Set<PageId>([...pages.map(({ id }) => id), ...revisions.map(({ page }) => page)])
      await forgetStates(db, [...touched])
      for (const { page, revision } of revisions) {
        await db.pages.update(page, { summary: null, changedAt: revision.at })
      }
      await db.meta.put({ key: 'lastSeq', value: lastSeq })
    }
  )
}
