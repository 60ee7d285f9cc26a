import Dexie from 'dexie'
import type { EntityTable, Table } from 'dexie'
import { GalleyError } from '#shared/contract/index'
import type { CorpusId, Entity, PageId, RawPage, RevisionId } from '#shared/model/index'
import { actOf } from '#shared/review/index'
import type { DecisionRow, LearnedRow } from './decision-rows'
import type { MentionRow } from './mention-rows'
import type { RegistryRow } from './registry-rows'
import type { SightingRow } from './sighting-rows'
import type { TextRow } from './text-rows'
import type { ActRow, LoreRow, MetaRow, PageRow, RevisionRow } from './rows'
import type { StateRow } from './state-rows'

/** The shape that this build writes. A database with a higher number belongs to a newer Galley. */
export const DATABASE_SCHEMA = 9

/** A constant of the program: another name would look like an empty corpus. */
export const databaseName = (corpus: CorpusId): string => `galley-${corpus}`

/**
 * The working store of one corpus; the journal can rebuild all of it. Precious tables hold what people made:
 * `raws`, `revisions`, `registry`. Disposable tables hold what can be computed from those: `pages`, `states`,
 * `lore`, `acts`, `texts`, `mentions`, `entities`, `sightings`, `decisions`, `learned`.
 */
export class CorpusDatabase extends Dexie {
  declare readonly raws: EntityTable<RawPage, 'id'>
  declare readonly revisions: EntityTable<RevisionRow, 'seq'>
  declare readonly pages: EntityTable<PageRow, 'id'>
  declare readonly states: EntityTable<StateRow, 'page'>
  declare readonly lore: EntityTable<LoreRow, 'key'>
  declare readonly acts: EntityTable<ActRow, 'seq'>
  declare readonly texts: EntityTable<TextRow, 'page'>
  declare readonly mentions: EntityTable<MentionRow, 'page'>
  declare readonly registry: EntityTable<RegistryRow, 'seq'>
  declare readonly entities: EntityTable<Entity, 'id'>
  declare readonly sightings: EntityTable<SightingRow, 'page'>
  declare readonly decisions: EntityTable<DecisionRow, 'page'>
  declare readonly learned: EntityTable<LearnedRow, 'key'>
  declare readonly meta: Table<MetaRow, MetaRow['key']>

  constructor(corpus: CorpusId) {
    super(databaseName(corpus), { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      raws: 'id',
      revisions: 'seq, [page+seq]',
      pages: 'id',
      states: 'page',
      meta: 'key'
    })
    this.version(2).stores({ lore: 'key' })
    this.version(3)
      .stores({ acts: 'seq, group' })
      .upgrade(async (tx) => {
        const acts = tx.table<ActRow>('acts')
        await tx
          .table<RevisionRow>('revisions')
          .each(({ seq, revision }) => void acts.put({ seq, ...actOf(revision) }))
      })
    // What is missing is made when it is first searched.
    this.version(4).stores({ texts: 'page, turn' })
    // What is missing is made when mentions are first asked for.
    this.version(5).stores({ mentions: 'page, turn' })
    this.version(6).stores({ registry: 'seq', entities: 'id' })
    // What is missing or old is made when it is asked for.
    this.version(7).stores({ sightings: 'page' })
    // States are JSON from here on; older ones are read as they are, and become JSON when they are next written.
    this.version(8).stores({})
    // What is missing or old is made when the corpus is opened.
    this.version(9).stores({ decisions: 'page', learned: 'key' })
  }

  /** Opens and stamps the database; refuses one that a newer Galley wrote, which Dexie itself would not. */
  async openChecked(): Promise<void> {
    await this.open()
    const schema = await this.number('schema', DATABASE_SCHEMA)
    if (schema > DATABASE_SCHEMA) throw new GalleyError('corpus-too-new', { schema })
    await this.meta.put({ key: 'schema', value: DATABASE_SCHEMA })
  }

  lastSeq(): Promise<number> {
    return this.number('lastSeq', 0)
  }

  private async number(key: 'schema' | 'lastSeq', fallback: number): Promise<number> {
    const row = await this.meta.get(key)
    return typeof row?.value === 'number' ? row.value : fallback
  }

  /** The pages that a group of revisions changed. */
  async pagesOf(group: RevisionId): Promise<PageId[]> {
    const acts = await this.acts.where('group').equals(group).toArray()
    return [...new Set(acts.map(({ page }) => page))]
  }

  /** A page's revisions behind a record of the journal, oldest first. */
  async revisionsOf(page: PageId, afterSeq = 0) {
    const rows = await this.revisions
      .where('[page+seq]')
      .between([page, afterSeq], [page, Dexie.maxKey], false)
      .toArray()
    return rows.map(({ revision }) => revision)
  }
}
