import type { Entity, EntityId, FieldsPatch, Mention, Registry, RegistryChange } from '../model'
import { groupBy } from '../text'
import { fieldsPatch } from './patch'

/** The record that stands for `id` by now: the one that it was merged into, or itself; undefined where it is gone. */
export function resolveEntity(registry: Registry, id: EntityId): Entity | undefined {
  let entity = registry.get(id)
  while (entity?.mergedInto) entity = registry.get(entity.mergedInto)
  return entity
}

/** The record that a mention names by now. */
export function entityOf(registry: Registry, mention: Pick<Mention, 'entity'>): Entity | undefined {
  return mention.entity && resolveEntity(registry, mention.entity)
}

const mergedLists = new WeakMap<Registry, ReadonlyMap<EntityId, readonly Entity[]>>()

/** The records that were merged into `id`, directly or through others, those made first leading. */
export function mergedInto(registry: Registry, id: EntityId): readonly Entity[] {
  let lists = mergedLists.get(registry)
  if (!lists) {
    lists = listMerged(registry)
    mergedLists.set(registry, lists)
  }
  return lists.get(id) ?? []
}

function listMerged(registry: Registry): Map<EntityId, Entity[]> {
  const merged = [...registry.values()].filter(({ mergedInto }) => mergedInto)
  const lists = groupBy(merged, ({ id }) => resolveEntity(registry, id)!.id)
  for (const list of lists.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  return lists
}

/** Every spelling that the record is known by, its name first: its variants, and the names of what was merged into it. */
export function namesOf(registry: Registry, entity: Entity): readonly string[] {
  const merged = mergedInto(registry, entity.id)
  if (merged.length === 0 && entity.variants.length === 0) return [entity.name]
  return [...new Set([entity, ...merged].flatMap(({ name, variants }) => [name, ...variants]))]
}

/** The records that stand for themselves. */
export function livingEntities(registry: Registry): Entity[] {
  return [...registry.values()].filter((entity) => !entity.mergedInto)
}

const FILLED = ['role', 'from', 'to', 'note', 'coordinates'] as const

/** Merges `from` into `into`: what the one does not say and the others do is kept. One act, undone as one. */
export function mergingChanges(
  registry: Registry,
  into: EntityId,
  from: readonly EntityId[]
): RegistryChange[] {
  const merge: RegistryChange = { kind: 'entities.merged', into, from }
  const [kept, others] = [registry.get(into), from.flatMap((id) => registry.get(id) ?? [])]
  const fields = kept && fillingPatch(kept, others)
  return fields ? [merge, { kind: 'entity.changed', entity: into, fields }] : [merge]
}

function fillingPatch(kept: Entity, others: readonly Entity[]): FieldsPatch | null {
  const wanted: Record<string, unknown> = {}
  for (const name of FILLED) {
    const value = kept[name] ?? others.find((other) => other[name] !== undefined)?.[name]
    if (value !== undefined) wanted[name] = value
  }
  const authorities: Entity['authorities'] = Object.fromEntries(
    [...others.toReversed(), kept].flatMap((entity) => Object.entries(entity.authorities ?? {}))
  )
  if (Object.keys(authorities).length > 0) wanted.authorities = authorities
  return fieldsPatch(kept, wanted)
}
