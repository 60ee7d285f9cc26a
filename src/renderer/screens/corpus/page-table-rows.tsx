import { getCoreRowModel, useReactTable, type Row } from '@tanstack/react-table'
import type { VirtualItem } from '@tanstack/react-virtual'
import { useMemo } from 'react'
import type { PageId } from '#shared/model/index'
import type { PageRow } from '../../state'
import { GroupRow } from './group-row'
import type { ListColumn } from './list-view'
import { PAGE_COLUMNS } from './page-columns'
import type { PageTableProps } from './page-table'
import { PageTableRow } from './page-table-row'
import { toggleItem, type SelectWay } from './select-items'

type PageTableRowsProps = Pick<
  PageTableProps,
  'items' | 'columns' | 'selection' | 'onSelect' | 'onToggleGroup' | 'onOpen' | 'onMenu'
> & {
  readonly inSight: readonly VirtualItem[]
  readonly cursor: number
  readonly select: (index: number, way: SelectWay) => void
}

/** The rows in sight. */
export function PageTableRows(props: PageTableRowsProps) {
  const { items, columns, selection, onSelect, onToggleGroup, onOpen, onMenu, inSight, cursor, select } =
    props
  const tableRows = useTableRows(
    inSight.flatMap(({ index }) => {
      const item = items[index]!
      return item.kind === 'page' ? [item.row] : []
    }),
    columns
  )
  return inSight.map(({ index, start }) => {
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
  })
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

export function rowId(key: string): string {
  return `row-${key}`
}
