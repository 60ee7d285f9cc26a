import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { PATTERN_COLUMNS, profileStore, useProfile } from '../../state'

const [FIRST, ...OTHERS] = PATTERN_COLUMNS
const HEADS = [FIRST, 'example', ...OTHERS] as const

/** The columns, each of which sorts but the example. */
export function PatternHead() {
  const { t } = useTranslation('profile')
  const sort = useProfile((state) => state.sort)
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <div role="rowgroup" className="patterns__head">
      <div role="row" aria-rowindex={1} className="patterns__row patterns__row--head">
        {HEADS.map((column) => {
          if (column === 'example') {
            return (
              <div key={column} role="columnheader" className="patterns__cell patterns__example-head">
                {t('example')}
              </div>
            )
          }
          const isSorted = sort.column === column
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={`patterns__cell patterns__cell--${column}`}
            >
              <button
                type="button"
                className="page-table__sort"
                title={t(`columnHelp.${column}`)}
                onClick={() => {
                  // Where most is what one looks for, the first press puts it on top.
                  const descending = isSorted ? !sort.descending : column !== 'pattern'
                  profileStore.setState({ sort: { column, descending } })
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
