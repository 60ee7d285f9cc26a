import { getCoreRowModel, useReactTable, type Row } from '@tanstack/react-table'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { PageId } from '#shared/model/index'
import type { PageRow } from '../../state'
import { LIST_COLUMNS, type ListView } from './list-view'
import { PAGE_COLUMNS } from './page-columns'
import { PageTableHead } from './page-table-head'
import { PageTableRow } from './page-table-row'
import { targetOfKey } from './target-of-key'
import './page-table.css'

const rowHeightPx = 36

interface PageTableProps {
  readonly label: string
  readonly rows: readonly PageRow[]
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly onOpen: (page: PageId) => void
  readonly onMenu: (page: PageRow, x: number, y: number) => void
}

/**
 * The list as one grid with one focus: the arrows move the selected row. Only the rows in sight exist, for
 * react-table as well as for the DOM, so that a hundred thousand pages cost what forty do.
 */
export function PageTable({ label, rows, view, onView, onOpen, onMenu }: PageTableProps) {
  const grid = useRef<HTMLDivElement>(null)
  const selected = rows.findIndex((row) => row.id === view.selected)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    scrollPaddingStart: rowHeightPx,
    // The selected row stays in the DOM wherever the list is scrolled to: the grid's active descendant is there.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return selected === -1 || inSight.includes(selected)
        ? inSight
        : [...inSight, selected].sort((a, b) => a - b)
    }
  })
  const items = virtual.getVirtualItems()
  const tableRows = useTableRows(items.map(({ index }) => rows[index]!))

  useEffect(() => {
    grid.current?.focus({ preventScroll: true })
    if (selected !== -1) virtual.scrollToIndex(selected, { align: 'center' })
    // Only on the way in: later the list scrolls where the person moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const select = (index: number): void => {
    const row = rows[index]
    if (!row) return
    onView({ ...view, selected: row.id })
    virtual.scrollToIndex(index)
  }

  return (
    <div
      ref={grid}
      className="page-table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={LIST_COLUMNS.length}
      aria-activedescendant={selected === -1 ? undefined : rowId(rows[selected]!.id)}
      tabIndex={0}
      onKeyDown={(event) => {
        const pageRows = Math.floor((grid.current!.clientHeight - rowHeightPx) / rowHeightPx)
        const target = targetOfKey(event.key, { selected, count: rows.length, pageRows })
        if (target === null || event.target !== grid.current) return
        event.preventDefault()
        select(target)
      }}
    >
      <PageTableHead sort={view.sort} onSort={(sort) => onView({ ...view, sort })} />
      <div role="rowgroup" className="page-table__body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }, at) => (
          <PageTableRow
            key={rows[index]!.id}
            id={rowId(rows[index]!.id)}
            row={tableRows[at]!}
            index={index}
            topPx={start}
            isSelected={index === selected}
            onSelect={() => select(index)}
            onOpen={() => onOpen(rows[index]!.id)}
            onMenu={(x, y) => {
              select(index)
              onMenu(rows[index]!, x, y)
            }}
          />
        ))}
      </div>
    </div>
  )
}

function useTableRows(data: PageRow[]): Row<PageRow>[] {
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const table = useReactTable({
    data,
    columns: PAGE_COLUMNS,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.id,
    manualSorting: true,
    manualFiltering: true,
    // Its own state is not used; without this each new window of rows would reset it, and so render without end.
    autoResetAll: false
  })
  return table.getRowModel().rows
}

function rowId(page: PageId): string {
  return `page-${page}`
}
