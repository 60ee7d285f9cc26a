import { expect, test } from 'vitest'
import { NO_REGISTRY, type Registry } from '#shared/model/index'
import {
  entityOf,
  foldRegistry,
  livingEntities,
  mergedInto,
  mergingChanges,
  namesOf,
  registryHash,
  registryHistory,
  undoingRegistry
} from '#shared/registry/index'
import { ChangeRefused } from '#shared/review/index'
import { registryRevisionSchema } from '#shared/schema/index'
import { casesOf, forSeeds } from '../support/for-seeds'
import { live, randomRegistry, type RegistryLife } from '../support/random-registry'

const sorted = (registry: Registry) => [...registry.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What every record that a mention may name comes to, with the spellings it is known by. */
function resolutions(registry: Registry): unknown[] {
  return sorted(registry).map(({ id }) => {
    const entity = entityOf(registry, { entity: id })!
    return [id, entity.id, namesOf(registry, entity)]
  })
}

/** Takes the last act back, or makes it again; false where there is none. */
function step(life: RegistryLife, way: 'undo' | 'redo'): boolean {
  const targets = registryHistory(life.revisions)[way]
  for (const target of targets) live(life, undoingRegistry(target))
  return targets.length > 0
}

test('the fold of the registry’s revisions is the stored registry, also after a trip through JSON', () => {
  forSeeds(casesOf(150), (random, note) => {
    const { revisions, registries } = randomRegistry(random, 40, note)
    const read = (JSON.parse(JSON.stringify(revisions)) as unknown[]).map((each) =>
      registryRevisionSchema.parse(each)
    )
    expect(sorted(foldRegistry(read))).toEqual(sorted(registries.at(-1)!))
    expect(revisions.map(({ afterHash }) => afterHash)).toEqual(registries.slice(1).map(registryHash))
  })
})

test('undoing all that was done gives the empty registry, and redoing gives all again', () => {
  forSeeds(casesOf(100), (random, note) => {
    const life = randomRegistry(random, 25, note)
    while (step(life, 'redo'));
    const end = life.registries.at(-1)!
    while (step(life, 'undo'));
    expect(life.registries.at(-1)).toEqual(NO_REGISTRY)
    while (step(life, 'redo'));
    expect(sorted(life.registries.at(-1)!)).toEqual(sorted(end))
    expect(registryHash(life.registries.at(-1)!)).toBe(registryHash(end))
  })
})

test('merge then undo is identity, also for what every mention resolves to', () => {
  forSeeds(casesOf(200), (random, note) => {
    const life = randomRegistry(random, 30, note)
    const before = life.registries.at(-1)!
    const living = livingEntities(before)
    const into = living.length > 0 ? random.pick(living) : undefined
    const from = living.filter(({ id, type }) => id !== into?.id && type === into?.type && random.chance(0.7))
    if (!into || from.length === 0) return
    const changes = mergingChanges(
      before,
      into.id,
      from.map(({ id }) => id)
    )
    for (const change of changes) live(life, change)
    const merged = life.registries.at(-1)!
    const names = namesOf(merged, entityOf(merged, { entity: into.id })!)
    for (const { id, name } of from) {
      expect(entityOf(merged, { entity: id })!.id).toBe(into.id)
      expect(names).toContain(name)
    }
    for (const revision of life.revisions.slice(-changes.length).reverse())
      live(life, undoingRegistry(revision))
    const after = life.registries.at(-1)!
    expect(sorted(after)).toEqual(sorted(before))
    expect(registryHash(after)).toBe(registryHash(before))
    expect(resolutions(after)).toEqual(resolutions(before))
  })
})

test('every record that was merged leads to one that was not, whatever was done and undone', () => {
  forSeeds(casesOf(150), (random, note) => {
    for (const registry of randomRegistry(random, 40, note).registries) {
      for (const entity of registry.values()) {
        const living = entityOf(registry, { entity: entity.id })
        expect(living?.mergedInto).toBeUndefined()
        expect(registry.get(living!.id)).toBe(living)
        expect(living!.type).toBe(entity.type)
        if (living !== entity) expect(mergedInto(registry, living!.id)).toContain(entity)
      }
    }
  })
})

test('a revision that was altered is noticed', () => {
  forSeeds(casesOf(30), (random, note) => {
    const { revisions } = randomRegistry(random, 10, note)
    const at = random.int(0, revisions.length - 1)
    const altered = revisions.with(at, { ...revisions[at]!, afterHash: 'f'.repeat(64) })
    expect(() => foldRegistry(altered)).toThrow('does not give the registry')
    if (at === revisions.length - 1) return
    expect(() => foldRegistry(revisions.toSpliced(at, 1))).toThrow('does not give the registry')
  })
})

test('what does not fit is refused, and leaves everything as it was', () => {
  forSeeds(casesOf(60), (random, note) => {
    const life = randomRegistry(random, 20, note)
    const before = life.registries.at(-1)!
    const copy = sorted(before)
    for (const revision of life.revisions) {
      try {
        live({ revisions: [...life.revisions], registries: [before] }, undoingRegistry(revision))
      } catch (error) {
        expect(error).toBeInstanceOf(ChangeRefused)
      }
    }
    expect(sorted(before)).toEqual(copy)
  })
})
