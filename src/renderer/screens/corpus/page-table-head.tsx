import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ListColumn, ListSort } from './list-view'

interface PageTableHeadProps {
  readonly columns: readonly ListColumn[]
  readonly sort: ListSort
  readonly onSort: (sort: ListSort) => void
}

// Where the largest or the latest is what one looks for, the first press puts it on top.
const descendingFirst: ReadonlySet<ListColumn> = new Set([
  'articles',
  'chars',
  'flags',
  'severe',
  'settled',
  'unassigned',
  'changes',
  'hand',
  'changed'
])

export function PageTableHead({ columns, sort, onSort }: PageTableHeadProps) {
  const { t } = useTranslation('work')
  return (
    <div role="rowgroup" className="page-table__head">
      <div role="row" aria-rowindex={1} className="page-table__row page-table__row--head">
        {columns.map((column) => {
          const isSorted = sort.column === column
          const Arrow = sort.descending ? ArrowDown : ArrowUp
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={`page-table__cell page-table__cell--${column}`}
            >
              <button
                type="button"
                className="page-table__sort"
                onClick={() => {
                  const descending = isSorted ? !sort.descending : descendingFirst.has(column)
                  onSort({ column, descending })
                }}
              >
                {t(`column.${column}`)}
                <Arrow aria-hidden="true" visibility={isSorted ? 'visible' : 'hidden'} />
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
