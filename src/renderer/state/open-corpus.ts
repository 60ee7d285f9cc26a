import Dexie from 'dexie'
import type { Corpus } from '#shared/contract/index'
import type { PageId, RawPage } from '#shared/model/index'
import { STAGE_VERSIONS } from '#shared/pipeline'
import type { JournalRecord } from '#shared/schema/index'
import { ask } from '../bridge'
import { CorpusDatabase, databaseName, forgetOldDrafts, storeReplayed } from '../db'
import type { RegistryRow, RevisionRow } from '../db'
import { draftPool } from './draft-pool'

const RECORDS_AT_ONCE = 500

/**
 * Opens the working store of `corpus` and brings it up to the journal, which is the truth: what the journal
 * has and Dexie lacks is replayed; a Dexie that claims more than the journal holds is built anew. Drafts of older
 * stages are forgotten.
 */
export async function openDatabase(corpus: Corpus): Promise<CorpusDatabase> {
  let db = new CorpusDatabase(corpus.id)
  await db.openChecked()
  if ((await db.lastSeq()) > corpus.lastSeq) {
    db.close()
    await Dexie.delete(databaseName(corpus.id))
    db = new CorpusDatabase(corpus.id)
    await db.openChecked()
  }
  await replay(corpus, db)
  await forgetOldDrafts(db, stagesNow())
  return db
}

async function replay(corpus: Corpus, db: CorpusDatabase): Promise<void> {
  let seq = await db.lastSeq()
  while (seq < corpus.lastSeq) {
    const { records } = await ask('journal:read', {
      corpus: corpus.id,
      afterSeq: seq,
      limit: RECORDS_AT_ONCE
    })
    const last = records.at(-1)
    if (!last) return
    const pages = await readPages(corpus, records)
    const replayed = { pages, revisions: revisionsOf(records), registry: registryOf(records) }
    await storeReplayed(db, replayed, last.seq)
    seq = last.seq
  }
}

async function readPages(corpus: Corpus, records: readonly JournalRecord[]): Promise<RawPage[]> {
  const ids = new Set<PageId>()
  for (const { body } of records) {
    if (body.kind === 'page.imported') ids.add(body.source.id)
    if (body.kind === 'page.redecoded') ids.add(body.page)
  }
  const pages: RawPage[] = []
  for (const page of ids) pages.push(await ask('source:read', { corpus: corpus.id, page }))
  return pages
}

function revisionsOf(records: readonly JournalRecord[]): RevisionRow[] {
  return records.flatMap(({ seq, body }) =>
    body.kind === 'page.revised' ? [{ seq, page: body.revision.page, revision: body.revision }] : []
  )
}

function registryOf(records: readonly JournalRecord[]): RegistryRow[] {
  return records.flatMap(({ seq, body }) =>
    body.kind === 'registry.revised' ? [{ seq, revision: body.revision }] : []
  )
}

/** What drafts depend on, beside their page. */
function stagesNow(): string {
  const { segmentation, isBlind } = draftPool
  return JSON.stringify({
    ...STAGE_VERSIONS,
    ...(segmentation !== 'rebuilt' && { segmentation }),
    ...(isBlind && { isBlind })
  })
}
