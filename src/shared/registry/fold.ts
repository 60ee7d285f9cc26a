import type {
  Entity,
  EntityId,
  Registry,
  RegistryChange,
  RegistryPatch,
  RegistryRevision,
  RevisionId
} from '../model'
import { ChangeRefused, takenFrom, type Occasion, type Taken } from '../review'
import { invertPatch, patchEntity, patchOf } from './patch'
import { RegistryHash } from './registry-hash'

/** A list of revisions that does not give the registry that its hashes promise: a damaged or foreign record. */
export class RegistryMismatch extends Error {
  constructor(readonly revision: RegistryRevision) {
    super(`revision ${revision.id} does not give the registry it was made for`)
    this.name = 'RegistryMismatch'
  }
}

/** Where the registry stands: its records, and the last revision that made them. */
export interface RegistryStanding {
  readonly registry: Registry
  readonly last: RevisionId | null
}

/**
 * The registry after all revisions, oldest first. Law: it equals the registry that is stored beside them. Throws
 * `RegistryMismatch` where a hash or a parent differs.
 */
export function foldRegistry(revisions: readonly RegistryRevision[]): Registry {
  const registry = new Map<EntityId, Entity>()
  const hash = RegistryHash.of(registry)
  let last: RevisionId | null = null
  for (const revision of revisions) {
    if (revision.parent !== last || revision.beforeHash !== hash.text()) throw new RegistryMismatch(revision)
    applyTo(registry, patchOf(revision.change), hash)
    if (hash.text() !== revision.afterHash) throw new RegistryMismatch(revision)
    last = revision.id
  }
  return registry
}

/** The registry after `change`. Throws `ChangeRefused` where it does not fit; `registry` is never altered. */
export function applyRegistryChange(registry: Registry, change: RegistryChange): Registry {
  return changed(registry, change)[0]
}

/** The revision that makes `change`, and the registry after it. Throws `ChangeRefused` where it does not fit. */
export function makeRegistryRevision(
  { registry, last }: RegistryStanding,
  change: RegistryChange,
  occasion: Occasion
): [RegistryRevision, Registry] {
  const [after, afterHash, beforeHash] = changed(registry, change)
  return [{ ...occasion, change, parent: last, beforeHash, afterHash }, after]
}

/** The change that takes a revision back, wherever what it changed is still as it left it. */
export function undoingRegistry({ id, change }: RegistryRevision): RegistryChange {
  return { kind: 'registry.undone', target: id, restore: invertPatch(patchOf(change)) }
}

/** Undo and redo of the registry, read off its revisions. */
export function registryHistory(revisions: readonly RegistryRevision[]): Taken<RegistryRevision> {
  return takenFrom(revisions, ({ change }) => (change.kind === 'registry.undone' ? change.target : null))
}

const hashes = new WeakMap<Registry, RegistryHash>()

function changed(registry: Registry, change: RegistryChange): [Registry, string, string] {
  if (change.kind === 'entities.merged') refuseMerge(registry, change.into, change.from)
  const before = hashes.get(registry) ?? RegistryHash.of(registry)
  const [after, hash] = [new Map(registry), before.copy()]
  applyTo(after, patchOf(change), hash)
  hashes.set(after, hash)
  return [after, hash.text(), before.text()]
}

/** All at once, and only then looks whether the whole still holds: a patch may name records in any order. */
function applyTo(registry: Map<EntityId, Entity>, patch: RegistryPatch, hash: RegistryHash): void {
  const removed = new Set<EntityId>()
  const moved: Entity[] = []
  for (const [key, each] of Object.entries(patch)) {
    const id = key as EntityId
    const before = registry.get(id) ?? null
    const after = patchEntity(id, before, each)
    hash.move(before, after)
    if (after) registry.set(id, after)
    else registry.delete(id)
    if (!after) removed.add(id)
    else if (after.mergedInto !== before?.mergedInto) moved.push(after)
  }
  refuseDangling(registry, removed)
  for (const entity of moved) refuseCircle(registry, entity)
}

/** Law: every record that was merged leads to one that was not. */
function refuseDangling(registry: Registry, removed: ReadonlySet<EntityId>): void {
  if (removed.size === 0) return
  for (const { id, mergedInto } of registry.values()) {
    if (mergedInto && removed.has(mergedInto)) throw new ChangeRefused('still-merged', `${id} ${mergedInto}`)
  }
}

function refuseCircle(registry: Registry, entity: Entity): void {
  const seen = new Set([entity.id])
  for (let into = entity.mergedInto; into !== undefined; into = registry.get(into)!.mergedInto) {
    if (!registry.has(into)) throw new ChangeRefused('no-such-record', `entity ${into}`)
    if (seen.has(into)) throw new ChangeRefused('merged-already', `entity ${into}`)
    seen.add(into)
  }
}

function refuseMerge(registry: Registry, into: EntityId, from: readonly EntityId[]): void {
  const kept = registry.get(into)
  for (const id of [into, ...from]) {
    const entity = registry.get(id)
    if (!entity) throw new ChangeRefused('no-such-record', `entity ${id}`)
    if (entity.mergedInto) throw new ChangeRefused('merged-already', `entity ${id}`)
    if (entity.type !== kept!.type) throw new ChangeRefused('other-type', `entity ${id}`)
  }
  if (from.length === 0 || from.includes(into)) throw new ChangeRefused('repeats-itself', `entity ${into}`)
}
