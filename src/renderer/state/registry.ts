import { createStore } from 'zustand/vanilla'
import {
  NO_REGISTRY,
  type Registry,
  type RegistryChange,
  type RegistryRevision,
  type RevisionId
} from '#shared/model/index'
import { makeRegistryRevision, registryHistory } from '#shared/registry/index'
import { ChangeRefused } from '#shared/review/index'
import { registryChangeSchema } from '#shared/schema/index'
import { ask } from '../bridge'
import { loadRegistry, storeRegistry } from '../db'
import { occasionNow } from './make-revisions'
import { newId } from './new-id'
import { workplace, type Workplace } from './workplace'

/** The corpus's list of who is who, as the disk has it. */
export interface RegistryState {
  readonly registry: Registry
  /** All that was done to it, oldest first. */
  readonly revisions: readonly RegistryRevision[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const NONE: RegistryState = { registry: NO_REGISTRY, revisions: [], canUndo: false, canRedo: false }

export const registryStore = createStore<RegistryState>(() => NONE)

/** Reads the registry of the corpus that is being opened. */
export async function openRegistry({ db, closed }: Workplace): Promise<void> {
  const { registry, revisions } = await loadRegistry(db)
  show(registry, revisions)
  closed.signal.addEventListener('abort', () => registryStore.setState(NONE, true))
}

/**
 * Makes changes of the registry, one act of the person who sits here; `group` names a larger act that they belong to.
 * Shown when they are on disk. Throws `ChangeRefused` where one of them does not fit; then none is made.
 */
export async function changeRegistry(
  changes: readonly RegistryChange[],
  group = changes.length > 1 ? (newId() as RevisionId) : undefined
): Promise<void> {
  const { corpus, db, lane } = workplace()
  await lane.run(async () => {
    const before = registryStore.getState()
    let standing = { registry: before.registry, last: before.revisions.at(-1)?.id ?? null }
    const made: RegistryRevision[] = []
    for (const change of changes) {
      // Subtle: a change that no journal takes would keep all that comes after it from the disk.
      const { error } = registryChangeSchema.safeParse(change)
      if (error) throw new ChangeRefused('not-storable', error.message)
      const occasion = { ...occasionNow(), ...(group && { group }) }
      const [revision, registry] = makeRegistryRevision(standing, change, occasion)
      made.push(revision)
      standing = { registry, last: revision.id }
    }
    if (made.length === 0) return
    const bodies = made.map((revision) => ({ kind: 'registry.revised' as const, revision }))
    const { lastSeq } = await ask('journal:append', { corpus: corpus.id, bodies })
    show(standing.registry, [...before.revisions, ...made])
    const rows = made.map((revision, i) => ({ seq: lastSeq - made.length + 1 + i, revision }))
    await storeRegistry(db, rows, standing.registry)
  })
}

function show(registry: Registry, revisions: readonly RegistryRevision[]): void {
  const { undo, redo } = registryHistory(revisions)
  registryStore.setState({ registry, revisions, canUndo: undo.length > 0, canRedo: redo.length > 0 })
}
