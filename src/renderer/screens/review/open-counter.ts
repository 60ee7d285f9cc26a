import type { PageId } from '#shared/model/index'
import type { StoredMention } from '../../state'

type Mentions = ReadonlyMap<PageId, readonly StoredMention[]>

/**
 * Counts how many of a queue are open, again and again: only pages that have changed are looked at. All of the queue
 * are open as `pages` are when it is made.
 */
export function openCounter(
  queue: readonly StoredMention[],
  pages: Mentions,
  isOpen: (entry: StoredMention) => boolean
): (now: Mentions) => number {
  const byPage = new Map<PageId, StoredMention[]>()
  for (const entry of queue) {
    const own = byPage.get(entry.page)
    if (own) own.push(entry)
    else byPage.set(entry.page, [entry])
  }
  const counts = new Map([...byPage].map(([page, own]) => [page, own.length]))
  let before = pages
  let left = queue.length
  return (now) => {
    for (const [page, own] of byPage) {
      if (now.get(page) === before.get(page)) continue
      const count = own.filter(isOpen).length
      left += count - counts.get(page)!
      counts.set(page, count)
    }
    before = now
    return left
  }
}
