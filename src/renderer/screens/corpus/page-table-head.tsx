import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LIST_COLUMNS, type ListColumn, type ListView } from './list-view'

interface PageTableHeadProps {
  readonly sort: ListView['sort']
  readonly onSort: (sort: ListView['sort']) => void
}

// Where the largest or the latest is what one looks for, the first press puts it on top.
const descendingFirst: ReadonlySet<ListColumn> = new Set(['articles', 'flags', 'unassigned', 'changed'])

export function PageTableHead({ sort, onSort }: PageTableHeadProps) {
  const { t } = useTranslation()
  return (
    <div role="rowgroup" className="page-table__head">
      <div role="row" aria-rowindex={1} className="page-table__row page-table__row--head">
        {LIST_COLUMNS.map((column) => {
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
                {t(`list.column.${column}`)}
                <Arrow aria-hidden="true" visibility={isSorted ? 'visible' : 'hidden'} />
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
