import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ListItem } from './list-items'

interface GroupRowProps {
  readonly id: string
  readonly group: Extract<ListItem, { kind: 'group' }>
  readonly index: number
  readonly topPx: number
  readonly columns: number
  readonly isCursor: boolean
  readonly onSelect: () => void
  readonly onToggle: () => void
}

/** The head of an issue's pages. */
export function GroupRow({ id, group, index, topPx, columns, isCursor, onSelect, onToggle }: GroupRowProps) {
  const { t } = useTranslation('work')
  const Chevron = group.isOpen ? ChevronDown : ChevronRight
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={group.isOpen}
      className={`page-table__row page-table__row--group ${isCursor ? 'page-table__row--cursor' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={() => {
        onSelect()
        onToggle()
      }}
    >
      <div role="gridcell" aria-colspan={columns} className="page-table__group">
        <Chevron aria-hidden="true" />
        <span className="page-table__paper">{group.paper ?? t('group.noPaper')}</span>
        <span className="tabular">{group.date ?? t('group.noDate')}</span>
        <span className="page-table__faint tabular">{t('group.pages', { count: group.count })}</span>
      </div>
    </div>
  )
}
