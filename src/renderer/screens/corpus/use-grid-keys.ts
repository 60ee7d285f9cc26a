import type { KeyboardEvent, RefObject } from 'react'
import type { PageTableProps } from './page-table'
import { toggleItem, type SelectWay } from './select-items'
import { targetOfKey } from './target-of-key'

export const rowHeightPx = 36

interface Place {
  readonly grid: RefObject<HTMLDivElement | null>
  /** -1 where there is none. */
  readonly cursor: number
  readonly select: (index: number, way: SelectWay) => void
}

/** What keys do in the grid itself; those that go to a field in it are left alone. */
export function useGridKeys(
  { items, selection, onSelect, onToggleGroup }: PageTableProps,
  { grid, cursor, select }: Place
): (event: KeyboardEvent) => void {
  const item = items[cursor]
  const toggle = (isMod: boolean) => {
    if (item?.kind === 'group' && !isMod) onToggleGroup(item.key, !item.isOpen)
    else onSelect(toggleItem(items, selection, cursor))
  }
  return (event) => {
    if (!grid.current || event.target !== grid.current || event.altKey) return
    const isMod = event.ctrlKey || event.metaKey
    if (item && event.key === ' ') toggle(isMod)
    else if (item?.kind === 'group' && ['ArrowLeft', 'ArrowRight', 'Enter'].includes(event.key))
      onToggleGroup(item.key, event.key === 'Enter' ? !item.isOpen : event.key === 'ArrowRight')
    else {
      const pageRows = Math.floor((grid.current.clientHeight - rowHeightPx) / rowHeightPx)
      const target = targetOfKey(event.key, { selected: cursor, count: items.length, pageRows })
      if (target === null) return
      select(target, event.shiftKey ? 'extend' : isMod ? 'move' : 'alone')
    }
    event.preventDefault()
  }
}
