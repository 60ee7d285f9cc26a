import { flexRender, type Row } from '@tanstack/react-table'
import type { PageRow } from '../../state'
import type { SelectWay } from './select-items'

interface PageTableRowProps {
  readonly id: string
  readonly row: Row<PageRow>
  readonly index: number
  readonly topPx: number
  readonly isSelected: boolean
  readonly isCursor: boolean
  readonly isInGroup: boolean
  readonly onSelect: (how: SelectWay | 'toggle') => void
  readonly onOpen: () => void
  readonly onMenu: (x: number, y: number) => void
}

export function PageTableRow(props: PageTableRowProps) {
  const { id, row, index, topPx, isSelected, isCursor, isInGroup, onSelect, onOpen, onMenu } = props
  return (
    <div
      id={id}
      role="row"
      // Rows are counted from 1, and the first is the head.
      aria-rowindex={index + 2}
      aria-level={isInGroup ? 2 : undefined}
      aria-selected={isSelected}
      className={`page-table__row ${isCursor ? 'page-table__row--cursor' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
      onMouseDown={(event) => {
        // Shift would select the text between two clicks.
        if (event.shiftKey) event.preventDefault()
      }}
      onClick={(event) =>
        onSelect(event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone')
      }
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
