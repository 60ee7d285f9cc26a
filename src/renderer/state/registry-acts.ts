import type {
  Change,
  Entity,
  EntityId,
  MentionId,
  PageId,
  RegistryRevision,
  RevisionId
} from '#shared/model/index'
import { entityOf, mergingChanges, patchOf, registryHistory, undoingRegistry } from '#shared/registry/index'
import { ChangeRefused } from '#shared/review/index'
import { changePages, undoBatch, type BatchResult } from './batch'
import { openMentions } from './mention-index'
import { newId } from './new-id'
import { changeRegistry, registryStore } from './registry'
import { workplace } from './workplace'

/** A mention and the page that it is on. */
export interface MentionPlace {
  readonly page: PageId
  readonly id: MentionId
}

/** Links mentions to a record, or to none; a suggested mention that is linked is accepted by it. */
export function linkPlaces(
  places: readonly MentionPlace[],
  entity: EntityId | null,
  group?: RevisionId
): Promise<BatchResult> {
  const byPage = new Map<PageId, MentionId[]>()
  for (const { page, id } of places) byPage.set(page, [...(byPage.get(page) ?? []), id])
  return changePages(
    [...byPage.keys()],
    ({ page, state }): Change[] => {
      const mentions = byPage.get(page)!
      const suggested = mentions.filter((id) => state.mentions[id]?.status === 'suggested')
      const link: Change = { kind: 'mentions.linked', mentions, entity }
      return entity === null || suggested.length === 0
        ? [link]
        : [link, { kind: 'mentions.decided', mentions: suggested, status: 'accepted' }]
    },
    group && { group }
  )
}

/** Adds a record and links mentions to it, as one act: for a new name, and to take mentions out of a record. */
export async function addEntityFor(
  entity: Omit<Entity, 'id'>,
  places: readonly MentionPlace[]
): Promise<EntityId> {
  const id = newId() as EntityId
  const group = newId() as RevisionId
  await changeRegistry([{ kind: 'entity.added', entity: { ...entity, id } }], group)
  if (places.length > 0) await linkPlaces(places, id, group)
  return id
}

/** Says that the records `from` are the same as `into`. */
export function mergeEntities(into: EntityId, from: readonly EntityId[]): Promise<void> {
  return changeRegistry(mergingChanges(registryStore.getState().registry, into, from))
}

/** Removes a record that no mention names. */
export async function removeEntity(id: EntityId): Promise<void> {
  await refuseLinked(new Set([id]))
  const entity = registryStore.getState().registry.get(id)
  if (!entity) throw new ChangeRefused('no-such-record', `entity ${id}`)
  await changeRegistry([{ kind: 'entity.removed', entity }])
}

/**
 * Takes the last act back, or makes it again, in the registry and on the pages that it changed. Answers what stayed as
 * it was, for it was changed since.
 */
export async function stepRegistry(way: 'undo' | 'redo'): Promise<BatchResult['refused']> {
  const targets = registryHistory(registryStore.getState().revisions)[way]
  const [last] = targets
  if (!last) return []
  const group = newId() as RevisionId
  const { refused } = last.group ? await undoBatch(last.group, { group }) : { refused: [] }
  await refuseLinked(removedBy(targets))
  await changeRegistry(targets.map(undoingRegistry), group)
  return refused
}

function removedBy(targets: readonly RegistryRevision[]): Set<EntityId> {
  const patches = targets.flatMap((target) => {
    const change = undoingRegistry(target)
    return Object.entries(patchOf(change))
  })
  return new Set(patches.flatMap(([id, { kind }]) => (kind === 'removed' ? [id as EntityId] : [])))
}

/**
 * No mention may come to name a record that is not there. Subtle: asked of the store, for the mentions in memory follow
 * it a moment later.
 */
async function refuseLinked(removed: ReadonlySet<EntityId>): Promise<void> {
  if (removed.size === 0) return
  await openMentions()
  const { registry } = registryStore.getState()
  await workplace().db.mentions.each(({ entities }) => {
    for (const line of new Set(entities.split('\n'))) {
      const entity = line as EntityId
      const living = entityOf(registry, { entity })?.id
      if (removed.has(entity) || (living && removed.has(living))) {
        throw new ChangeRefused('still-linked', `entity ${entity}`)
      }
    }
  })
}
