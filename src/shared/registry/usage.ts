import type { EntityId, Mention, MentionId, PageId, Registry } from '../model'
import { resolveEntity } from './resolve'

/** What is needed of a mention to count it. */
export interface LinkedMention {
  readonly id: MentionId
  readonly page: PageId
  readonly entity: EntityId | null
  readonly status: Mention['status']
}

/** Which mentions name which records by now; those that a person rejected name nothing. */
export interface Usage<Each extends LinkedMention = LinkedMention> {
  readonly mentions: ReadonlyMap<EntityId, readonly Each[]>
  readonly onPage: ReadonlyMap<PageId, ReadonlySet<EntityId>>
}

/** Nothing is named anywhere. */
export const NO_USAGE: Usage = { mentions: new Map(), onPage: new Map() }

/** Law: a mention is counted for the record that `entityOf` answers, and for no other. */
export function usageOf<Each extends LinkedMention>(
  registry: Registry,
  pages: ReadonlyMap<PageId, readonly Each[]>
): Usage<Each> {
  const mentions = new Map<EntityId, Each[]>()
  const onPage = new Map<PageId, Set<EntityId>>()
  for (const [page, own] of pages) {
    const here = new Set<EntityId>()
    for (const mention of own) {
      if (mention.entity === null || mention.status === 'rejected') continue
      const id = resolveEntity(registry, mention.entity)?.id
      if (id === undefined) continue
      const list = mentions.get(id)
      if (list) list.push(mention)
      else mentions.set(id, [mention])
      here.add(id)
    }
    if (here.size > 0) onPage.set(page, here)
  }
  return { mentions, onPage }
}

/** The pages that name a record, in the order of the list. */
export function pagesNaming({ mentions }: Usage, id: EntityId): PageId[] {
  return [...new Set((mentions.get(id) ?? []).map(({ page }) => page))]
}

/** Who is named on the same pages, and on how many, the most frequent first. */
export function companionsOf(usage: Usage, id: EntityId): Map<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const page of pagesNaming(usage, id)) {
    for (const other of usage.onPage.get(page) ?? []) {
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
}
