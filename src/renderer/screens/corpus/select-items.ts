import type { PageId } from '#shared/model/index'
import type { ListItem } from './list-items'
import type { Selection } from './list-view'

/** How a key or a click selects: one page alone, all from the anchor on, or the cursor moves and nothing else. */
export type SelectWay = 'alone' | 'extend' | 'move'

export function selectItem(
  items: readonly ListItem[],
  { anchor, marked }: Selection,
  index: number,
  way: SelectWay
): Selection {
  const { key: cursor } = items[index]!
  if (way === 'move') return { cursor, anchor: anchor ?? cursor, marked }
  const from = way === 'extend' ? items.findIndex(({ key }) => key === anchor) : -1
  if (from === -1) return { cursor, anchor: cursor, marked: pagesOf(items.slice(index, index + 1)) }
  const [low, high] = from < index ? [from, index] : [index, from]
  return { cursor, anchor, marked: pagesOf(items.slice(low, high + 1)) }
}

/** Adds a page to what is selected, or takes it off. A group stands for its pages. */
export function toggleItem(
  items: readonly ListItem[],
  { marked: before }: Selection,
  index: number
): Selection {
  const item = items[index]!
  const own = pagesOf(item.kind === 'page' ? [item] : pagesBelow(items, index))
  const isMarked = [...own].every((page) => before.has(page))
  const marked = new Set([...before].filter((page) => !own.has(page)))
  if (!isMarked) for (const page of own) marked.add(page)
  return { cursor: item.key, anchor: item.key, marked }
}

export function selectAll(items: readonly ListItem[], { cursor, anchor }: Selection): Selection {
  return { cursor: cursor ?? items[0]?.key ?? null, anchor, marked: pagesOf(items) }
}

function pagesOf(items: readonly ListItem[]): Set<PageId> {
  return new Set(items.flatMap((item) => (item.kind === 'page' ? [item.row.id] : [])))
}

function pagesBelow(items: readonly ListItem[], group: number): readonly ListItem[] {
  const end = items.findIndex(({ kind }, i) => i > group && kind === 'group')
  return items.slice(group + 1, end === -1 ? undefined : end)
}
