import { AUTHORITIES, type Entity, type Mention, type Registry } from '../model'
import { entityOf, foldName, namesOf } from '../registry'

/**
 * Whether two mentions may name the same: false only where both are linked, and to records that are not the same. Each
 * reader has a registry of their own, so records are the same by their id, by an id of a list outside, or by a name.
 */
export function isSameRecord(
  registries: Readonly<Record<'mine' | 'theirs', Registry>>,
  mine: Mention,
  theirs: Mention
): boolean {
  const [one, other] = [entityOf(registries.mine, mine), entityOf(registries.theirs, theirs)]
  if (!one || !other || one.id === other.id) return true
  const byAuthority = authoritiesAgree(one, other)
  if (byAuthority !== null) return byAuthority
  const names = new Set(namesOf(registries.mine, one).map(foldName))
  return (
    one.type === other.type && namesOf(registries.theirs, other).some((name) => names.has(foldName(name)))
  )
}

/** The record of one registry that a record of another is; undefined where there is none. */
export function counterpartOf(registry: Registry, from: Registry, entity: Entity): Entity | undefined {
  const known = entityOf(registry, { entity: entity.id })
  if (known) return known
  const names = new Set(namesOf(from, entity).map(foldName))
  return [...registry.values()].find(
    (each) =>
      !each.mergedInto &&
      each.type === entity.type &&
      (authoritiesAgree(each, entity) ?? namesOf(registry, each).some((name) => names.has(foldName(name))))
  )
}

/** Null where no list outside knows both. */
function authoritiesAgree(one: Entity, other: Entity): boolean | null {
  const both = AUTHORITIES.filter((name) => one.authorities?.[name] && other.authorities?.[name])
  if (both.length === 0) return null
  return both.some((name) => one.authorities![name] === other.authorities![name])
}
