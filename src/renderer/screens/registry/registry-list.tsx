import { useTranslation } from 'react-i18next'
import { Button } from '../../parts'
import { keyLabel, runCommand } from '../../keys'
import { ListHead, NameLine, PairLine, RecordLine } from './list-rows'
import { RowList } from './row-list'
import type { NameRow, PairRow, RecordRow } from './registry-rows'
import type { RegistryView } from './registry-view'
import type { RegistryRows } from './use-registry-rows'
import { useLikenessText } from './use-likeness-text'

interface RegistryListProps {
  readonly view: RegistryView
  readonly rows: RegistryRows
  readonly onSelect: (key: string) => void
  readonly onOpen: () => void
  readonly onMark: (row: RecordRow) => void
}

/** The lines of the list that is asked for, or what to do where there are none. */
export function RegistryListPane(props: RegistryListProps) {
  const { view, rows, onSelect, onOpen, onMark } = props
  const { t } = useTranslation(['registry', 'codes'])
  const why = useLikenessText()
  if (!rows.isReady) return <p className="registry__loading">{t('registry:screen.loading')}</p>
  const shared = {
    label: t('registry:screen.list'),
    selected: view.selected[view.list],
    onSelect: ({ key }: { readonly key: string }) => onSelect(key),
    onOpen
  }
  switch (view.list) {
    case 'records':
    case 'map':
      return rows.records.length === 0 ? (
        <EmptyList view={view} />
      ) : (
        <>
          <ListHead hasRole />
          <RowList<RecordRow>
            key={view.list}
            {...shared}
            rows={rows.records}
            isMarked={({ key }) => view.marked.has(key)}
            onMark={onMark}
            nameOf={({ key, entity, mentions, pages }) => {
              const type = t(`codes:mention.${entity.type}`)
              const role = entity.role ?? t('registry:row.noRole')
              const line = t('registry:row.record', { name: entity.name, type, role, mentions, pages })
              return view.marked.has(key) ? `${line}, ${t('registry:row.marked')}` : line
            }}
          >
            {(row) => <RecordLine row={row} registry={rows.registry} isMarked={view.marked.has(row.key)} />}
          </RowList>
        </>
      )
    case 'names':
      return rows.names.length === 0 ? (
        <EmptyList view={view} />
      ) : (
        <>
          <ListHead hasRole={false} />
          <RowList<NameRow>
            key="names"
            {...shared}
            rows={rows.names}
            nameOf={({ name, type, mentions, pages }) =>
              t('registry:row.name', {
                name,
                type: t(`codes:mention.${type}`),
                mentions: mentions.length,
                pages
              })
            }
          >
            {(row) => <NameLine row={row} />}
          </RowList>
        </>
      )
    case 'duplicates':
      return rows.pairs.length === 0 ? (
        <EmptyList view={view} />
      ) : (
        <RowList<PairRow>
          key="duplicates"
          {...shared}
          rows={rows.pairs}
          nameOf={({ pair }) => {
            const [one, other] = pair.entities
            return t('registry:row.pair', { one: one.name, other: other.name, why: why(pair.reasons) })
          }}
        >
          {(row) => <PairLine row={row} />}
        </RowList>
      )
    default:
      return view.list satisfies never
  }
}

function EmptyList({ view }: { readonly view: RegistryView }) {
  const { t } = useTranslation('registry')
  const isNarrowed = view.query.trim() !== '' || view.type !== 'all'
  const what = isNarrowed ? 'found' : view.list
  return (
    <div className="registry__empty">
      <h3>{t(`empty.${what}`)}</h3>
      <p>{t(`empty.${what}What`)}</p>
      {what === 'records' && (
        <div className="entity__buttons">
          <Button look="primary" hint={keyLabel('registry.new')} onPress={() => runCommand('registry.new')}>
            {t('command.new')}
          </Button>
          <Button hint={keyLabel('registry.import')} onPress={() => runCommand('registry.import')}>
            {t('command.import')}
          </Button>
        </div>
      )}
    </div>
  )
}
