import type { Entity, EntityId, EntityPatch, FieldsPatch, RegistryChange, RegistryPatch } from '../model'
import { ChangeRefused, stableText } from '../review'

/** What a change does, record by record; it tells this by itself. */
export function patchOf(change: RegistryChange): RegistryPatch {
  switch (change.kind) {
    case 'entity.added':
      return { [change.entity.id]: { kind: 'added', entity: change.entity } }
    case 'entity.removed':
      return { [change.entity.id]: { kind: 'removed', entity: change.entity } }
    case 'entity.changed':
      return { [change.entity]: { kind: 'changed', fields: change.fields } }
    case 'entities.merged': {
      const fields: FieldsPatch = { before: { mergedInto: null }, after: { mergedInto: change.into } }
      return Object.fromEntries<EntityPatch>(change.from.map((id) => [id, { kind: 'changed', fields }]))
    }
    case 'entities.imported':
      return {
        ...Object.fromEntries<EntityPatch>(
          change.added.map((entity) => [entity.id, { kind: 'added', entity }])
        ),
        ...Object.fromEntries<EntityPatch>(
          Object.entries(change.changed).map(([id, fields]) => [id, { kind: 'changed', fields }])
        )
      }
    case 'registry.undone':
      return change.restore
    default:
      return change satisfies never
  }
}

/** Law: a registry that took a patch and then its inverse is as it was. */
export function invertPatch(patch: RegistryPatch): RegistryPatch {
  return Object.fromEntries(Object.entries(patch).map(([id, each]) => [id, inverted(each)]))
}

function inverted(patch: EntityPatch): EntityPatch {
  switch (patch.kind) {
    case 'added':
      return { kind: 'removed', entity: patch.entity }
    case 'removed':
      return { kind: 'added', entity: patch.entity }
    case 'changed':
      return { kind: 'changed', fields: { before: patch.fields.after, after: patch.fields.before } }
    default:
      return patch satisfies never
  }
}

/** The record after a patch, null where there is none. Refuses a patch that starts from something else. */
export function patchEntity(id: EntityId, entity: Entity | null, patch: EntityPatch): Entity | null {
  switch (patch.kind) {
    case 'added':
      if (entity) throw new ChangeRefused('changed-since', `entity ${id}`)
      return patch.entity
    case 'removed':
      if (!entity || !isSame(entity, patch.entity)) throw new ChangeRefused('changed-since', `entity ${id}`)
      return null
    case 'changed':
      if (!entity) throw new ChangeRefused('no-such-record', `entity ${id}`)
      return patchFields(entity, patch.fields)
    default:
      return patch satisfies never
  }
}

function patchFields(entity: Entity, { before, after }: FieldsPatch): Entity {
  const fields: Record<string, unknown> = { ...entity }
  for (const [name, value] of Object.entries(before)) {
    if (!isSame(fields[name] ?? null, value)) throw new ChangeRefused('changed-since', `${entity.id} ${name}`)
  }
  for (const [name, value] of Object.entries(after)) {
    if (value === null) delete fields[name]
    else fields[name] = value
  }
  return fields as unknown as Entity
}

/** The patch that gives `entity` the values `wanted`; null where it has them all. */
export function fieldsPatch(entity: Entity, wanted: FieldsPatch['after']): FieldsPatch | null {
  const names = Object.keys(wanted) as (keyof FieldsPatch['after'])[]
  const changed = names.filter((name) => !isSame(entity[name] ?? null, wanted[name]))
  if (changed.length === 0) return null
  const pick = (from: object): FieldsPatch['after'] =>
    Object.fromEntries(changed.map((name) => [name, (from as FieldsPatch['after'])[name] ?? null]))
  return { before: pick(entity), after: pick(wanted) }
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || stableText(a) === stableText(b)
}
