import { FilePlus2, RefreshCw, Share } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { PAGE_STATUSES } from '#shared/model/index'
import { keyLabel } from '../../keys'
import { Button, IconButton, SearchField, SelectField } from '../../parts'
import { corpusActions, useCorpus } from '../../state'
import { CorpusMenu } from './corpus-menu'
import type { ListView } from './list-view'

interface CorpusToolbarProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly onExport: () => void
  readonly filterField: RefObject<HTMLInputElement | null>
  /** Down from the filter leads into the list. */
  readonly onEnterList: () => void
  readonly shown: number
  readonly total: number
}

export function CorpusToolbar(props: CorpusToolbarProps) {
  const { view, onView, onExport, filterField, onEnterList, shown, total } = props
  const { t } = useTranslation(['shell', 'codes'])
  const origin = useCorpus((state) => state.corpus?.origin ?? null)
  const statuses = [
    { value: 'any' as const, label: t('list.anyStatus') },
    ...PAGE_STATUSES.map((value) => ({ value, label: t(`codes:status.${value}`) }))
  ]
  return (
    <div className="corpus__bar">
      <SearchField
        ref={filterField}
        label={t('list.filter')}
        value={view.filter}
        hint={keyLabel('list.filter')}
        onChange={(filter) => onView({ ...view, filter })}
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
        value={view.status}
        options={statuses}
        onChange={(status) => onView({ ...view, status })}
      />
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
      <Button icon={<Share />} onPress={onExport}>
        {t('list.export')}
      </Button>
      <CorpusMenu />
    </div>
  )
}
