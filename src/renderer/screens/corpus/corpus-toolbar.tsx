import { ChartColumn, FilePlus2, RefreshCw, Share } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { PAGE_STATUSES } from '#shared/model/index'
import { keyLabel } from '../../keys'
import { Button, IconButton, SearchField, SelectField } from '../../parts'
import { corpusActions, useCorpus } from '../../state'
import { CorpusMenu } from './corpus-menu'
import { FilterMenu } from './filter-menu'
import type { ListFilter, ListView } from './list-view'
import { ViewMenu } from './view-menu'

interface CorpusToolbarProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly onExport: () => void
  readonly onFigures: () => void
  readonly filterField: RefObject<HTMLInputElement | null>
  /** Down from the filter leads into the list. */
  readonly onEnterList: () => void
  readonly shown: number
  readonly total: number
}

export function CorpusToolbar(props: CorpusToolbarProps) {
  const { view, onView, onExport, onFigures, filterField, onEnterList, shown, total } = props
  const { t } = useTranslation(['shell', 'codes', 'work'])
  const origin = useCorpus((state) => state.corpus?.origin ?? null)
  const statuses = [
    { value: 'any' as const, label: t('list.anyStatus') },
    ...PAGE_STATUSES.map((value) => ({ value, label: t(`codes:status.${value}`) }))
  ]
  const onFilter = (filter: ListFilter): void => onView({ ...view, filter })
  const { filter } = view
  return (
    <div className="corpus__bar">
      <SearchField
        ref={filterField}
        label={t('list.filter')}
        value={filter.text}
        hint={keyLabel('list.filter')}
        onChange={(text) => onFilter({ ...filter, text })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          onEnterList()
        }}
      />
      <SelectField
        hideLabel
        label={t('list.status')}
        value={filter.status}
        options={statuses}
        onChange={(status) => onFilter({ ...filter, status })}
      />
      <FilterMenu filter={filter} onFilter={onFilter} />
      <ViewMenu view={view} onView={onView} />
      <p className="corpus__count tabular" role="status">
        {shown === total ? t('list.count', { count: total }) : t('list.countOf', { shown, total })}
      </p>
      {origin !== null && (
        <IconButton label={t('list.readAgainHint', { folder: origin })} onPress={corpusActions.importAgain}>
          <RefreshCw />
        </IconButton>
      )}
      <Button icon={<FilePlus2 />} look="quiet" onPress={() => void corpusActions.importFromDialog()}>
        {t('list.addFiles')}
      </Button>
      <IconButton label={t('work:command.figures')} hint={keyLabel('work.figures')} onPress={onFigures}>
        <ChartColumn />
      </IconButton>
      <Button icon={<Share />} onPress={onExport}>
        {t('list.export')}
      </Button>
      <CorpusMenu />
    </div>
  )
}
