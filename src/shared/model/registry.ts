import type { Entity } from './entity'
import type { EntityId, RevisionId } from './ids'

/** The corpus's list of who is who: every record by its id, those included that were merged into others. */
export type Registry = ReadonlyMap<EntityId, Entity>

/** A registry without records. */
export const NO_REGISTRY: Registry = new Map()

/** Fields of a record; null where the record does not have it. What a record is of, person or place, never changes. */
export type EntityFields = {
  readonly [Name in Exclude<keyof Entity, 'id' | 'type'>]?: NonNullable<Entity[Name]> | null
}

/** The same fields before and after a change. */
export interface FieldsPatch {
  readonly before: EntityFields
  readonly after: EntityFields
}

/** What a change does to one record. */
export type EntityPatch =
  | { readonly kind: 'added'; readonly entity: Entity }
  | { readonly kind: 'removed'; readonly entity: Entity }
  | { readonly kind: 'changed'; readonly fields: FieldsPatch }

/** The difference between two states of the registry. */
export type RegistryPatch = Readonly<Record<EntityId, EntityPatch>>

/**
 * What a person did to the registry. Plain data that says what was there before, so that its inverse needs nothing
 * else; old kinds are never changed.
 */
export type RegistryChange =
  | { readonly kind: 'entity.added'; readonly entity: Entity }
  | { readonly kind: 'entity.changed'; readonly entity: EntityId; readonly fields: FieldsPatch }
  | { readonly kind: 'entity.removed'; readonly entity: Entity }
  /** The records `from` are the same as `into`; mentions that name them stay as they are and name `into` now. */
  | { readonly kind: 'entities.merged'; readonly into: EntityId; readonly from: readonly EntityId[] }
  | {
      readonly kind: 'entities.imported'
      readonly added: readonly Entity[]
      readonly changed: Readonly<Record<EntityId, FieldsPatch>>
    }
  | { readonly kind: 'registry.undone'; readonly target: RevisionId; readonly restore: RegistryPatch }

/** One immutable record of the list that is the truth about the registry. */
export interface RegistryRevision {
  readonly id: RevisionId
  readonly change: RegistryChange
  /** The revision that this one was made on; null for the first. */
  readonly parent: RevisionId | null
  /** `registryHash` before and after. */
  readonly beforeHash: string
  readonly afterHash: string
  readonly actor: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Revisions of one act of a person name the same group, those of pages included. */
  readonly group?: RevisionId
}
