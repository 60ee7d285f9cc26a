import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import type { PageId } from '#shared/model/index'
import type { PageRow } from '../../state'
import { gridColumns, leastWidthRem } from './column-widths'
import type { ListItem } from './list-items'
import type { ListColumn, ListSort, Selection } from './list-view'
import { PageTableHead } from './page-table-head'
import { PageTableRows, rowId } from './page-table-rows'
import { selectItem, type SelectWay } from './select-items'
import { rowHeightPx, useGridKeys } from './use-grid-keys'
import './page-table.css'

export interface PageTableProps {
  readonly label: string
  readonly items: readonly ListItem[]
  readonly columns: readonly ListColumn[]
  readonly sort: ListSort
  readonly onSort: (sort: ListSort) => void
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  readonly onToggleGroup: (key: string, isOpen: boolean) => void
  readonly onOpen: (page: PageId) => void
  readonly onMenu: (page: PageRow, x: number, y: number) => void
}

/**
 * The list as one grid with one focus: the arrows move the cursor, Shift and Ctrl select as everywhere. Only the
 * rows in sight exist, for react-table as well as for the DOM, so that a hundred thousand pages cost what forty do.
 */
export function PageTable(props: PageTableProps) {
  const { label, items, columns, sort, onSort, selection, onSelect } = props
  const grid = useRef<HTMLDivElement>(null)
  const cursor = useMemo(
    () => (selection.cursor === null ? -1 : items.findIndex(({ key }) => key === selection.cursor)),
    [items, selection.cursor]
  )
  const virtual = useRowsInSight(grid, items.length, cursor)
  const inSight = virtual.getVirtualItems()
  useEffect(() => {
    grid.current?.focus({ preventScroll: true })
    if (cursor !== -1) virtual.scrollToIndex(cursor, { align: 'center' })
    // Only on the way in: later the list scrolls where the person moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const select = (index: number, way: SelectWay): void => {
    if (!items[index]) return
    onSelect(selectItem(items, selection, index, way))
    virtual.scrollToIndex(index)
  }
  const onKeyDown = useGridKeys(props, { grid, cursor, select })

  const style = {
    '--columns': gridColumns(columns),
    '--least': `${leastWidthRem(columns)}rem`
  } as CSSProperties
  return (
    <div
      ref={grid}
      className="page-table"
      role={items[0]?.kind === 'group' ? 'treegrid' : 'grid'}
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      aria-activedescendant={cursor === -1 ? undefined : rowId(items[cursor]!.key)}
      tabIndex={0}
      style={style}
      onKeyDown={onKeyDown}
    >
      <PageTableHead columns={columns} sort={sort} onSort={onSort} />
      <div role="rowgroup" className="page-table__body" style={{ height: virtual.getTotalSize() }}>
        <PageTableRows {...props} inSight={inSight} cursor={cursor} select={select} />
      </div>
    </div>
  )
}

function useRowsInSight(grid: RefObject<HTMLDivElement | null>, count: number, cursor: number) {
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  return useVirtualizer({
    count,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeightPx,
    overscan: 16,
    scrollPaddingStart: rowHeightPx,
    // The cursor's row stays in the DOM wherever the list is scrolled to: the grid's active descendant is there.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return cursor === -1 || inSight.includes(cursor) ? inSight : [...inSight, cursor].sort((a, b) => a - b)
    }
  })
}
