import type { Entity, Reason, Registry } from '../model'
import { because, oneCharacterApart, roleWords, type LikenessReason } from './likeness'
import { nameIndex } from './name-index'
import { companionsOf, type Usage } from './usage'

/** Two records that may be one, the more often named first. */
export interface LikelyDuplicate {
  readonly entities: readonly [Entity, Entity]
  readonly score: number
  readonly reasons: readonly Reason[]
}

const SCORES: Readonly<Partial<Record<LikenessReason, number>>> = {
  'same-name': 0.6,
  'other-script': 0.6,
  'look-alike': 0.5,
  'same-radical': 0.45,
  'one-character': 0.3
}
const SAME_ROLE = 0.2
const SAME_COMPANY = 0.2
const ENOUGH_COMPANY = 2
const LEAST = 0.4
/** What so many names share, like a common given name, tells nothing of any two of them. */
const MOST_ALIKE = 40

/** Pairs of living records of one type that may be one, the likeliest first; not those that a person told apart. */
export function likelyDuplicates(registry: Registry, usage: Usage): LikelyDuplicate[] {
  const { folded, patterns } = nameIndex(registry)
  const pairs = new Map<string, LikelyDuplicate>()
  const take = (a: Entity, b: Entity, how: LikenessReason): void => {
    if (a.type !== b.type || isToldApart(a, b)) return
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const pair = weigh(a, b, how, usage)
    if (pair.score >= LEAST && pair.score > (pairs.get(key)?.score ?? 0)) pairs.set(key, pair)
  }
  for (const alike of folded.values()) {
    eachPair(alike, (a, b) => take(a, b, a.name === b.name ? 'same-name' : 'other-script'))
  }
  for (const alike of patterns.values()) {
    if (alike.length > MOST_ALIKE) continue
    eachPair(alike, (a, b) => {
      const how = a.entity === b.entity ? null : oneCharacterApart(a.name, b.name)
      if (how) take(a.entity, b.entity, how)
    })
  }
  return [...pairs]
    .sort(([a, one], [b, other]) => other.score - one.score || (a < b ? -1 : 1))
    .map(([, pair]) => pair)
}

function weigh(a: Entity, b: Entity, how: LikenessReason, usage: Usage): LikelyDuplicate {
  const reasons: Reason[] = [because(how)]
  let score = SCORES[how] ?? 0
  const role = roleWords(a).find((word) => roleWords(b).includes(word))
  if (role !== undefined) {
    reasons.push(because('same-role', { role }))
    score += SAME_ROLE
  }
  const others = companionsOf(usage, b.id)
  const company = [...companionsOf(usage, a.id).keys()].filter((id) => others.has(id)).length
  if (company > 0) {
    reasons.push(because('same-company', { count: company }))
    score += SAME_COMPANY * Math.min(1, company / ENOUGH_COMPANY)
  }
  const count = ({ id }: Entity): number => usage.mentions.get(id)?.length ?? 0
  const isSwapped = count(b) > count(a) || (count(b) === count(a) && b.id < a.id)
  return { entities: isSwapped ? [b, a] : [a, b], score, reasons }
}

const isToldApart = (a: Entity, b: Entity): boolean =>
  (a.notSameAs?.includes(b.id) ?? false) || (b.notSameAs?.includes(a.id) ?? false)

function eachPair<Each>(list: readonly Each[], take: (a: Each, b: Each) => void): void {
  list.forEach((a, i) => list.slice(i + 1).forEach((b) => take(a, b)))
}
