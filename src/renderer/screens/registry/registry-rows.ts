import type { Entity, EntityId, MentionType, Registry } from '#shared/model/index'
import {
  findEntities,
  foldName,
  likelyDuplicates,
  pagesNaming,
  type LikelyDuplicate,
  type Usage
} from '#shared/registry/index'
import type { MentionsState, StoredMention } from '../../state'
import type { RegistryView } from './registry-view'

/** A record and how often it is named. */
export interface RecordRow {
  readonly key: EntityId
  readonly entity: Entity
  readonly mentions: number
  readonly pages: number
}

/** A name that is tagged and names no record. */
export interface NameRow {
  readonly key: string
  readonly type: MentionType
  readonly name: string
  readonly mentions: readonly StoredMention[]
  readonly pages: number
}

/** Two records that may be one. */
export interface PairRow {
  readonly key: string
  readonly pair: LikelyDuplicate
}

type Asked = Pick<RegistryView, 'query' | 'type'>

/** The records asked for; those that are named most often first where no name is asked for. */
export function recordRows(registry: Registry, usage: Usage, { query, type }: Asked): RecordRow[] {
  const rows = findEntities(registry, query)
    .filter((entity) => type === 'all' || entity.type === type)
    .map((entity) => ({
      key: entity.id,
      entity,
      mentions: usage.mentions.get(entity.id)?.length ?? 0,
      pages: pagesNaming(usage, entity.id).length
    }))
  return foldName(query) === ''
    ? rows.sort((a, b) => b.mentions - a.mentions || order(a.entity.name, b.entity.name))
    : rows
}

/** Names that a person accepted and that are linked to nothing, the most frequent first. */
export function nameRows({ pages }: MentionsState, { query, type }: Asked): NameRow[] {
  const wanted = foldName(query)
  const byName = new Map<string, StoredMention[]>()
  for (const mention of [...pages.values()].flat()) {
    if (mention.entity !== null || mention.status !== 'accepted') continue
    if (type !== 'all' && mention.type !== type) continue
    if (!foldName(mention.text).includes(wanted)) continue
    const key = `${mention.type} ${mention.text}`
    const list = byName.get(key)
    if (list) list.push(mention)
    else byName.set(key, [mention])
  }
  return [...byName]
    .map(([key, mentions]) => ({
      key,
      type: mentions[0]!.type,
      name: mentions[0]!.text,
      mentions,
      pages: new Set(mentions.map(({ page }) => page)).size
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length || order(a.name, b.name))
}

export function pairRows(registry: Registry, usage: Usage, { query, type }: Asked): PairRow[] {
  const wanted = foldName(query)
  return likelyDuplicates(registry, usage)
    .filter(({ entities: [one, other] }) => {
      const isAsked = foldName(one.name).includes(wanted) || foldName(other.name).includes(wanted)
      return isAsked && (type === 'all' || one.type === type)
    })
    .map((pair) => ({ key: pair.entities.map(({ id }) => id).join(' '), pair }))
}

/** The places that can be drawn. */
export function placedRows(rows: readonly RecordRow[]): RecordRow[] {
  return rows.filter(({ entity }) => entity.coordinates !== undefined)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
