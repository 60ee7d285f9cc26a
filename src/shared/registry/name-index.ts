import type { Entity, EntityId, Registry } from '../model'
import { FOLD_ALL, foldingOf } from '../search'
import { livingEntities, namesOf } from './resolve'

/** The living records by every spelling that they are known by; made once for a registry. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly Entity[]>
  /** By the spelling without differences of width, case, and traditional or simplified script. */
  readonly folded: ReadonlyMap<string, readonly Entity[]>
  /** By what is left of a folded spelling without one of its characters. */
  readonly patterns: ReadonlyMap<string, readonly EntitySpelling[]>
}

/** A record and one of its folded spellings. */
export interface EntitySpelling {
  readonly entity: Entity
  readonly name: string
}

const indexes = new WeakMap<Registry, NameIndex>()

export function nameIndex(registry: Registry): NameIndex {
  const known = indexes.get(registry)
  if (known) return known
  const [exact, folded] = [new Map<string, Entity[]>(), new Map<string, Entity[]>()]
  const patterns = new Map<string, EntitySpelling[]>()
  for (const entity of livingEntities(registry)) {
    const names = namesOf(registry, entity)
    for (const name of names) push(exact, name, entity)
    for (const name of new Set(names.map(foldName))) {
      push(folded, name, entity)
      for (const pattern of patternsOf(name)) push(patterns, pattern, { entity, name })
    }
  }
  const index = { exact, folded, patterns }
  indexes.set(registry, index)
  return index
}

/** A name in the one form in which names are compared: also without the spaces and dots inside it. */
export function foldName(name: string): string {
  return foldingOf(FOLD_ALL)
    .fold(name.normalize('NFC'))
    .replace(/[\s·•‧・.]/gu, '')
}

/** A name without one of its characters, each in turn; none for names that would be left with nothing. */
export function patternsOf(name: string): string[] {
  const characters = [...name]
  return characters.length < 2 ? [] : characters.map((_, i) => characters.with(i, '?').join(''))
}

/** The records whose spellings hold `query`, those that begin with it first; all where nothing is asked for. */
export function findEntities(registry: Registry, query: string): Entity[] {
  const wanted = foldName(query)
  if (wanted === '') return livingEntities(registry)
  const found = new Map<EntityId, { readonly entity: Entity; readonly rank: number }>()
  for (const [name, entities] of nameIndex(registry).folded) {
    const at = name.indexOf(wanted)
    if (at < 0) continue
    const rank = name === wanted ? 0 : at === 0 ? 1 : 2
    for (const entity of entities) {
      if (rank < (found.get(entity.id)?.rank ?? 3)) found.set(entity.id, { entity, rank })
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ entity }) => entity)
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
