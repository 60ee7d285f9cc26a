import type { Entity, EntityId, MentionType, Registry } from '../model'
import { AUTHORITIES } from '../model'
import { namesOf } from '../registry'
import { csvOf, type CsvField } from './csv'
import { sortedEntities } from './registry-rows'

const COLUMNS = [
  'id',
  'type',
  'name',
  'variants',
  'role',
  'from',
  'to',
  'note',
  'latitude',
  'longitude'
] as const

/** The registry as a table that `readTable` takes back. */
export function registryTable(registry: Registry): string {
  const rows = sortedEntities(registry).map((entity) => fieldsOf(registry, entity))
  return csvOf([...COLUMNS, ...AUTHORITIES], rows)
}

/** A name as the pages write it, counted: of a record, or of none yet. */
export interface CountedName {
  readonly entity: EntityId | null
  readonly type: MentionType
  readonly name: string
  readonly mentions: number
  readonly pages: number
  /** The name in its text, of the first few mentions. */
  readonly contexts: readonly string[]
}

/** How many contexts a table of names gives of each. */
export const CONTEXTS_EACH = 3

/**
 * All names of the pages as a table for OpenRefine: one row a record or an unlinked name, with what helps to tell who
 * is meant, and an empty column for each list outside. `readTable` takes back what was found there.
 */
export function namesTable(registry: Registry, names: readonly CountedName[]): string {
  const contexts = Array.from({ length: CONTEXTS_EACH }, (_, i) => `context_${i + 1}`)
  const rows = names.map(({ entity: id, type, name, mentions, pages, contexts: own }): CsvField[] => {
    const entity = id === null ? undefined : registry.get(id)
    const empty: CsvField[] = [
      null,
      type,
      name,
      ...Array.from({ length: COLUMNS.length + AUTHORITIES.length - 3 }, () => null)
    ]
    return [
      ...(entity ? fieldsOf(registry, entity) : empty),
      mentions,
      pages,
      ...contexts.map((_, i) => own[i] ?? null)
    ]
  })
  return csvOf([...COLUMNS, ...AUTHORITIES, 'mentions', 'pages', ...contexts], rows)
}

function fieldsOf(registry: Registry, entity: Entity): CsvField[] {
  const { id, type, name, role, from, to, note, coordinates, authorities } = entity
  return [
    id,
    type,
    name,
    namesOf(registry, entity).slice(1).join('|'),
    role ?? null,
    from ?? null,
    to ?? null,
    note ?? null,
    coordinates?.latitude ?? null,
    coordinates?.longitude ?? null,
    ...AUTHORITIES.map((authority) => authorities?.[authority] ?? null)
  ]
}
