import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '#shared/model/index'
import { resolveEntity } from '#shared/registry/index'
import { keyLabel, runCommand, type CommandId } from '../../keys'
import { Button } from '../../parts'
import type { StoredMention } from '../../state'
import { Concordance } from './concordance'
import { EntityPage } from './entity-page'
import { PairPage } from './merge-dialog'
import { TypeMark } from './type-mark'
import { useLikenessText } from './use-likeness-text'
import type { RegistryView } from './registry-view'
import type { RegistryRows } from './use-registry-rows'

const PlaceMap = lazy(async () => ({ default: (await import('./place-map')).PlaceMap }))

interface DetailProps {
  readonly view: RegistryView
  readonly rows: RegistryRows
  readonly ticked: ReadonlySet<string>
  readonly onTick: (mention: StoredMention) => void
  readonly onOpenMention: (mention: StoredMention) => void
  readonly onGo: (entity: EntityId) => void
  readonly onSelect: (key: string) => void
}

/** What belongs to the selected line. */
export function RegistryDetail({ view, rows, ticked, onTick, onOpenMention, onGo, onSelect }: DetailProps) {
  const { t } = useTranslation('registry')
  const why = useLikenessText()
  const selected = view.selected[view.list]
  if (view.list === 'names') {
    const row = rows.names.find(({ key }) => key === selected)
    if (!row) return <NothingChosen />
    return (
      <article className="entity">
        <header className="entity__head">
          <h3 className="entity__name">{row.name}</h3>
          <TypeMark type={row.type} />
          <div className="entity__actions">
            <CommandButton id="registry.link" look="primary" />
          </div>
        </header>
        <section className="entity__mentions">
          <Concordance label={t('entity.concordance')} mentions={row.mentions} onOpen={onOpenMention} />
        </section>
      </article>
    )
  }
  if (view.list === 'duplicates') {
    const row = rows.pairs.find(({ key }) => key === selected)
    if (!row) return <NothingChosen />
    return <PairPage entities={row.pair.entities} why={why(row.pair.reasons)} usage={rows.usage} />
  }
  if (view.list === 'map' && rows.records.length > 0) {
    return (
      <Suspense>
        <PlaceMap places={rows.records} selected={selected} onSelect={onSelect} />
      </Suspense>
    )
  }
  const entity = selected === undefined ? undefined : resolveEntity(rows.registry, selected as EntityId)
  if (!entity || view.list === 'map') return <NothingChosen />
  return (
    <EntityPage
      key={entity.id}
      entity={entity}
      usage={rows.usage}
      ticked={ticked}
      onTick={onTick}
      onOpen={onOpenMention}
      onGo={onGo}
      actions={
        <>
          <CommandButton id="registry.edit" />
          {view.marked.size > 1 && <CommandButton id="registry.merge" look="primary" />}
          {ticked.size > 0 && <CommandButton id="registry.split" look="primary" />}
        </>
      }
    />
  )
}

type ButtonCommand = Extract<
  CommandId,
  'registry.edit' | 'registry.merge' | 'registry.split' | 'registry.link'
>

function CommandButton({
  id,
  look = 'plain'
}: {
  readonly id: ButtonCommand
  readonly look?: 'plain' | 'primary'
}) {
  const { t } = useTranslation('registry')
  const name = id.slice('registry.'.length) as 'edit' | 'merge' | 'split' | 'link'
  return (
    <Button look={look} hint={keyLabel(id)} onPress={() => runCommand(id)}>
      {t(`command.${name}`)}
    </Button>
  )
}

function NothingChosen() {
  const { t } = useTranslation('registry')
  return <p className="registry__loading">{t('empty.none')}</p>
}
