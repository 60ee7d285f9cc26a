import {
  NO_REGISTRY,
  type Entity,
  type EntityId,
  type MentionType,
  type Registry,
  type RegistryChange,
  type RegistryRevision,
  type RevisionId
} from '#shared/model/index'
import {
  fieldsPatch,
  livingEntities,
  makeRegistryRevision,
  mergingChanges,
  registryHistory,
  undoingRegistry
} from '#shared/registry/index'
import { ChangeRefused } from '#shared/review/index'
import type { Random } from './random'

const TYPES: readonly MentionType[] = ['person', 'place', 'organisation']
const SURNAMES = '周王李欧'
const GIVEN = '蒿菁伟明国𠮷'

/** A registry with all that was ever done to it, oldest first. */
export interface RegistryLife {
  readonly revisions: RegistryRevision[]
  /** `registries[i]` is what `revisions[i - 1]` made; the first is empty. */
  readonly registries: Registry[]
}

/** Up to `count` random acts, mergings, undoings and redoings among them. */
export function randomRegistry(random: Random, count: number, note: (text: string) => void): RegistryLife {
  const life: RegistryLife = { revisions: [], registries: [NO_REGISTRY] }
  for (let i = 0; i < count; i++) {
    for (const change of nextAct(random, life, i)) {
      note(JSON.stringify(change))
      try {
        live(life, change)
      } catch (error) {
        if (!(error instanceof ChangeRefused)) throw error
      }
    }
  }
  return life
}

/** Adds what `change` makes; throws where it does not fit. */
export function live(life: RegistryLife, change: RegistryChange): void {
  const { revisions, registries } = life
  const standing = { registry: registries.at(-1)!, last: revisions.at(-1)?.id ?? null }
  const id = `r${String(revisions.length).padStart(5, '0')}` as RevisionId
  const [revision, registry] = makeRegistryRevision(standing, change, {
    id,
    actor: 'x',
    at: '2026-01-01T00:00:00.000Z'
  })
  revisions.push(revision)
  registries.push(registry)
}

function nextAct(random: Random, { revisions, registries }: RegistryLife, salt: number): RegistryChange[] {
  const registry = registries.at(-1)!
  const { undo, redo } = registryHistory(revisions)
  if (undo[0] && random.chance(0.15)) return [undoingRegistry(undo[0])]
  if (redo[0] && random.chance(0.4)) return [undoingRegistry(redo[0])]
  if (revisions.length > 0 && random.chance(0.1)) return [undoingRegistry(random.pick(revisions))]
  const all = [...registry.values()]
  if (all.length < 2 || random.chance(0.3)) {
    return [{ kind: 'entity.added', entity: randomEntity(random, salt) }]
  }
  const one = random.pick(all)
  if (random.chance(0.1)) return [{ kind: 'entity.removed', entity: one }]
  if (random.chance(0.2)) return [importOf(random, registry, salt)]
  if (random.chance(0.4)) {
    const fields = fieldsPatch(one, randomFields(random))
    return fields ? [{ kind: 'entity.changed', entity: one.id, fields }] : []
  }
  const alike = livingEntities(registry).filter(({ type }) => type === one.type || random.chance(0.1))
  const from = alike.filter(({ id }) => id !== one.id && random.chance(0.3)).map(({ id }) => id)
  return mergingChanges(registry, one.id, from)
}

function importOf(random: Random, registry: Registry, salt: number): RegistryChange {
  const one = random.pick([...registry.values()])
  const fields = fieldsPatch(one, randomFields(random))
  return {
    kind: 'entities.imported',
    added: [randomEntity(random, salt), randomEntity(random, salt + 10_000)],
    changed: fields ? { [one.id]: fields } : {}
  }
}

/** A record with some of all fields. */
export function randomEntity(random: Random, salt: number): Entity {
  const { name, ...fields } = randomFields(random)
  const entries = Object.entries(fields).filter(([, value]) => value !== null)
  return {
    id: `e${salt}` as EntityId,
    type: random.pick(TYPES),
    name,
    ...(Object.fromEntries(entries) as { variants: string[] })
  }
}

function randomFields(random: Random) {
  const made = () => random.text(1, SURNAMES) + random.text(random.int(1, 2), GIVEN)
  const name = made()
  const maybe = <Value>(value: Value): Value | null => (random.chance(0.5) ? value : null)
  return {
    name,
    variants: random.chance(0.3) ? [made()].filter((variant) => variant !== name) : [],
    role: maybe(random.pick(['记者', '市长', '通讯员'])),
    from: maybe(random.pick(['1901', '1901-02', '1901-02-03'])),
    note: maybe(`注${random.text(5, '一二三 ,"\n')}。`),
    coordinates: maybe({ latitude: random.int(-90, 90), longitude: random.int(-180, 180) }),
    authorities: maybe({ wikidata: `Q${random.int(1, 99)}` })
  }
}
