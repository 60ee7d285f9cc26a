import { getCoreRowModel, useReactTable, type Row } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type CSSProperties } from 'react'
import type { PageId } from '#shared/model/index'
import type { PageRow } from '../../state'
import { gridColumns, leastWidthRem } from './column-widths'
import { GroupRow } from './group-row'
import type { ListItem } from './list-items'
import type { ListColumn, ListSort, Selection } from './list-view'
import { PAGE_COLUMNS } from './page-columns'
import { PageTableHead } from './page-table-head'
import { PageTableRow } from './page-table-row'
import { selectItem, toggleItem, type SelectWay } from './select-items'
import { targetOfKey } from './target-of-key'
import './page-table.css'

const rowHeightPx = 36

interface PageTableProps {
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
  const { label, items, columns, sort, onSort, selection, onSelect, onToggleGroup, onOpen, onMenu } = props
  const grid = useRef<HTMLDivElement>(null)
  const cursor = useMemo(
    () => (selection.cursor === null ? -1 : items.findIndex(({ key }) => key === selection.cursor)),
    [items, selection.cursor]
  )
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: items.length,
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
  const inSight = virtual.getVirtualItems()
  const tableRows = useTableRows(
    inSight.flatMap(({ index }) => {
      const item = items[index]!
      return item.kind === 'page' ? [item.row] : []
    }),
    columns
  )

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
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== grid.current || event.altKey) return
    const isMod = event.ctrlKey || event.metaKey
    const item = items[cursor]
    if (item && event.key === ' ') {
      event.preventDefault()
      if (item.kind === 'group' && !isMod) onToggleGroup(item.key, !item.isOpen)
      else onSelect(toggleItem(items, selection, cursor))
      return
    }
    if (item?.kind === 'group' && ['ArrowLeft', 'ArrowRight', 'Enter'].includes(event.key)) {
      event.preventDefault()
      onToggleGroup(item.key, event.key === 'Enter' ? !item.isOpen : event.key === 'ArrowRight')
      return
    }
    const pageRows = Math.floor((grid.current.clientHeight - rowHeightPx) / rowHeightPx)
    const target = targetOfKey(event.key, { selected: cursor, count: items.length, pageRows })
    if (target === null) return
    event.preventDefault()
    select(target, event.shiftKey ? 'extend' : isMod ? 'move' : 'alone')
  }

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
        {inSight.map(({ index, start }) => {
          const item = items[index]!
          const place = { id: rowId(item.key), index, topPx: start, isCursor: index === cursor }
          if (item.kind === 'group') {
            return (
              <GroupRow
                key={item.key}
                {...place}
                group={item}
                columns={columns.length}
                onSelect={() => select(index, 'alone')}
                onToggle={() => onToggleGroup(item.key, !item.isOpen)}
              />
            )
          }
          return (
            <PageTableRow
              key={item.key}
              {...place}
              row={tableRows.get(item.row.id)!}
              isInGroup={items[0]?.kind === 'group'}
              isSelected={selection.marked.has(item.row.id)}
              onSelect={(how) =>
                how === 'toggle' ? onSelect(toggleItem(items, selection, index)) : select(index, how)
              }
              onOpen={() => onOpen(item.row.id)}
              onMenu={(x, y) => {
                if (!selection.marked.has(item.row.id)) select(index, 'alone')
                onMenu(item.row, x, y)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function useTableRows(data: PageRow[], shown: readonly ListColumn[]): Map<PageId, Row<PageRow>> {
  const columns = useMemo(() => shown.map((name) => PAGE_COLUMNS[name]), [shown])
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const table = useReactTable({
    data,
    columns,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.id,
    manualSorting: true,
    manualFiltering: true,
    // Its own state is not used; without this each new window of rows would reset it, and so render without end.
    autoResetAll: false
  })
  return new Map(table.getRowModel().rows.map((row) => [row.original.id, row]))
}

function rowId(key: string): string {
  return `row-${key}`
}
