import type { Entity, EntityId, Registry, RegistryRevision } from '#shared/model/index'
import { foldRegistry, patchOf, registryHash } from '#shared/registry/index'
import type { CorpusDatabase } from './corpus-database'
import { advance } from './store-changes'

/** A revision of the registry with its place in the journal. */
export interface RegistryRow {
  readonly seq: number
  readonly revision: RegistryRevision
}

/** The registry, and all that was done to it, oldest first. */
export interface StoredRegistry {
  readonly registry: Registry
  readonly revisions: readonly RegistryRevision[]
}

/** The stored records where their hash says that they are the fold of the revisions; else they are folded anew. */
export async function loadRegistry(db: CorpusDatabase): Promise<StoredRegistry> {
  return db.transaction('rw', db.registry, db.entities, async () => {
    const revisions = (await db.registry.orderBy('seq').toArray()).map(({ revision }) => revision)
    const stored = new Map((await db.entities.toArray()).map((entity) => [entity.id, entity]))
    const last = revisions.at(-1)
    if (registryHash(stored) === (last?.afterHash ?? registryHash(new Map()))) {
      return { registry: stored, revisions }
    }
    const registry = foldRegistry(revisions)
    await db.entities.clear()
    await db.entities.bulkPut([...registry.values()])
    return { registry, revisions }
  })
}

/** Keeps what was appended to the journal, with the registry that it makes, in one transaction. */
export async function storeRegistry(
  db: CorpusDatabase,
  rows: readonly RegistryRow[],
  registry: Registry
): Promise<void> {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return
  const touched = new Set(rows.flatMap(({ revision }) => Object.keys(patchOf(revision.change)) as EntityId[]))
  const [kept, gone]: [Entity[], EntityId[]] = [[], []]
  for (const id of touched) {
    const entity = registry.get(id)
    if (entity) kept.push(entity)
    else gone.push(id)
  }
  await db.transaction('rw', db.registry, db.entities, db.meta, async () => {
    await db.registry.bulkPut([...rows])
    await db.entities.bulkPut(kept)
    await db.entities.bulkDelete(gone)
    await advance(db, first.seq, last.seq)
  })
}
