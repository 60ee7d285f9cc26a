import type { Entity, EntityId, MentionType, PageId, Reason, Registry } from '../model'
import { because, oneCharacterApart, roleWords, type LikenessReason } from './likeness'
import { foldName, nameIndex, patternsOf } from './name-index'
import { companionsOf, type Usage } from './usage'

/** A name in a text, for which the record is wanted. */
export interface NameInText {
  readonly text: string
  readonly type: MentionType
  readonly page: PageId
  /** The text on both sides, a few characters of it. */
  readonly before: string
  readonly after: string
}

/** A record that a name may mean, with what speaks for it. */
export interface LinkCandidate {
  readonly entity: Entity
  /** 0 (a guess) to 1 (certain); only the order matters. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

const SCORES: Readonly<Record<LikenessReason, number>> = {
  'same-name': 0.6,
  variant: 0.5,
  'other-script': 0.45,
  'look-alike': 0.3,
  'same-radical': 0.25,
  'one-character': 0.15,
  'same-role': 0.15,
  'on-page': 0.12,
  'same-company': 0.08,
  often: 0.05
}
const OFTEN = 20
const ENOUGH_COMPANY = 3

/** The records that a name may mean, the likeliest first: of its type, and named alike. */
export function rankCandidates(registry: Registry, name: NameInText, usage: Usage): LinkCandidate[] {
  const here = usage.onPage.get(name.page) ?? new Set<EntityId>()
  return [...alike(registry, name)]
    .map(([entity, how]) => weigh(entity, how, name, usage, here))
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
}

function alike(registry: Registry, { text, type }: NameInText): Map<Entity, LikenessReason> {
  const { exact, folded, patterns } = nameIndex(registry)
  const found = new Map<Entity, LikenessReason>()
  const take = (entity: Entity, how: LikenessReason): void => {
    if (entity.type === type && (found.get(entity) ?? how) === how) found.set(entity, how)
  }
  for (const entity of exact.get(text) ?? []) take(entity, entity.name === text ? 'same-name' : 'variant')
  const plain = foldName(text)
  for (const entity of folded.get(plain) ?? []) take(entity, 'other-script')
  for (const pattern of patternsOf(plain)) {
    for (const { entity, name } of patterns.get(pattern) ?? []) {
      const how = oneCharacterApart(plain, name)
      if (how && !found.has(entity)) take(entity, how)
    }
  }
  return found
}

function weigh(
  entity: Entity,
  how: LikenessReason,
  { before, after }: NameInText,
  usage: Usage,
  here: ReadonlySet<EntityId>
): LinkCandidate {
  const reasons: Reason[] = [because(how)]
  let score = SCORES[how]
  const add = (code: LikenessReason, values?: Reason['values'], share = 1): void => {
    reasons.push(because(code, values))
    score += SCORES[code] * share
  }
  const role = roleWords(entity).find((word) => before.includes(word) || after.includes(word))
  if (role !== undefined) add('same-role', { role })
  if (here.has(entity.id)) add('on-page')
  const company = [...companionsOf(usage, entity.id).keys()].filter((id) => here.has(id)).length
  if (company > 0) add('same-company', { count: company }, Math.min(1, company / ENOUGH_COMPANY))
  const count = usage.mentions.get(entity.id)?.length ?? 0
  if (count > 0) add('often', { count }, Math.min(1, count / OFTEN))
  return { entity, score, reasons }
}
