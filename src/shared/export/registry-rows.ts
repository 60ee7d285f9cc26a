import type { Authority, Coordinates, Entity, MentionType, Registry } from '../model'
import { livingEntities, mergedInto, namesOf } from '../registry'
import { EXPORT_FORMAT } from './rows'

/** One line of entities.jsonl. */
export interface EntityRow {
  readonly format: number
  readonly id: string
  readonly type: MentionType
  readonly name: string
  /** Other spellings, those of records that were merged into this one included. */
  readonly variants: readonly string[]
  readonly role?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly from?: string
  readonly to?: string
  readonly note?: string
  /** Degrees, WGS 84. */
  readonly coordinates?: Coordinates
  readonly authorities?: Readonly<Partial<Record<Authority, string>>>
  /** Ids of the records that were merged into this one: older exports may name them. */
  readonly merged?: readonly string[]
}

/** The rows of entities.jsonl: every record that stands for itself, in the order of their ids. */
export function entityRows(registry: Registry): EntityRow[] {
  return sortedEntities(registry).map((entity) => {
    const { id, type, name, role, from, to, note, coordinates, authorities } = entity
    const merged = mergedInto(registry, id).map((other) => other.id)
    return {
      format: EXPORT_FORMAT,
      id,
      type,
      name,
      variants: namesOf(registry, entity).slice(1),
      ...(role !== undefined && { role }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(note !== undefined && { note }),
      ...(coordinates && { coordinates }),
      ...(authorities && { authorities }),
      ...(merged.length > 0 && { merged })
    }
  })
}

/** The living records in the order of their ids, so that the same registry gives the same bytes. */
export function sortedEntities(registry: Registry): Entity[] {
  return livingEntities(registry).sort((a, b) => (a.id < b.id ? -1 : 1))
}
