import { flexRender, type Row } from '@tanstack/react-table'
import type { PageRow } from '../../state'

interface PageTableRowProps {
  readonly id: string
  readonly row: Row<PageRow>
  readonly index: number
  readonly topPx: number
  readonly isSelected: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
  readonly onMenu: (x: number, y: number) => void
}

export function PageTableRow(props: PageTableRowProps) {
  const { id, row, index, topPx, isSelected, onSelect, onOpen, onMenu } = props
  return (
    <div
      id={id}
      role="row"
      // Rows are counted from 1, and the first is the head.
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className="page-table__row"
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu(event.clientX, event.clientY)
      }}
    >
      {row.getVisibleCells().map((cell) => (
        <div key={cell.id} role="gridcell" className={`page-table__cell page-table__cell--${cell.column.id}`}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </div>
      ))}
    </div>
  )
}
