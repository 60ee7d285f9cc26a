import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '#shared/model/index'
import { resolveEntity } from '#shared/registry/index'
import { registryStore, useRegistry, type StoredMention } from '../../state'
import { EditDialog } from './edit-dialog'
import { LinkPopover, type Anchor } from './link-popover'
import { MergeDialog } from './merge-dialog'
import { RegistryDetail } from './registry-detail'
import { RegistryListPane } from './registry-list'
import { RegistryToolbar } from './registry-toolbar'
import type { RegistryView } from './registry-view'
import { TableDialog } from './table-dialog'
import { useRegistryActs, type RegistryActs } from './use-registry-commands'
import { useRegistryRows, type RegistryRows } from './use-registry-rows'
import { keyLabel } from '../../keys'
import './registry.css'

interface RegistryScreenProps {
  readonly view: RegistryView
  readonly onView: (change: (now: RegistryView) => RegistryView) => void
  readonly onOpen: (mention: StoredMention) => void
  readonly onClose: () => void
}

/** Who is who: records on the left, all that the corpus says of the selected one on the right. */
export function RegistryScreen({ view, onView, onOpen, onClose }: RegistryScreenProps) {
  const { t } = useTranslation('registry')
  const field = useRef<HTMLInputElement>(null)
  const rows = useRegistryRows(view)
  const change = (part: Partial<RegistryView>): void =>
    onView((now) => ({ ...now, ...part, selected: { ...now.selected, ...part.selected } }))
  const acts = useRegistryActs({ view, rows, field, onView: change, onClose })
  const mark = ({ key }: { readonly key: EntityId }): void => {
    const marked = new Set(view.marked)
    if (!marked.delete(key)) marked.add(key)
    change({ marked })
  }
  return (
    <div className="screen registry">
      <RegistryToolbar view={view} field={field} notice={acts.notice} onView={change} onExport={acts.write} />
      <div className="registry__panes">
        <section className="registry__list">
          <RegistryListPane view={view} rows={rows} onSelect={acts.select} onOpen={acts.open} onMark={mark} />
        </section>
        <section className="registry__detail" aria-label={t('screen.detail')}>
          <RegistryDetail
            view={view}
            rows={rows}
            ticked={acts.ticked}
            onTick={acts.tick}
            onOpenMention={onOpen}
            onGo={acts.go}
            onSelect={acts.select}
          />
        </section>
      </div>
      <Dialogs acts={acts} rows={rows} />
    </div>
  )
}

function Dialogs({ acts, rows }: { readonly acts: RegistryActs; readonly rows: RegistryRows }) {
  const { t } = useTranslation('registry')
  const { dialog } = acts
  const registry = useRegistry((state) => state.registry)
  const close = (): void => acts.setDialog(null)
  switch (dialog?.kind) {
    case 'edit':
      return <EditDialog entity={dialog.entity} onSaved={acts.go} onFailed={acts.fail} onClose={close} />
    case 'merge': {
      const entities = dialog.entities.map(({ id }) => registry.get(id)!)
      return <MergeDialog entities={entities} usage={rows.usage} onMerge={acts.merge} onClose={close} />
    }
    case 'link': {
      const { mentions, name, type } = dialog.row
      const linked = (id: EntityId | null): void => {
        const entity = id === null ? undefined : resolveEntity(registryStore.getState().registry, id)
        if (entity) acts.say(t('notice.linked', { count: mentions.length, name: entity.name }))
      }
      return (
        <LinkPopover
          name={{ text: name, type, page: mentions[0]!.page, before: '', after: '' }}
          places={mentions}
          entity={null}
          anchor={anchorOfRow()}
          onLinked={linked}
          onClose={close}
        />
      )
    }
    case 'table':
      return (
        <TableDialog
          onTaken={(added, changed) =>
            acts.say(t('notice.imported', { added, changed, key: keyLabel('registry.undo') }))
          }
          onFailed={acts.fail}
          onClose={close}
        />
      )
    default:
      return null
  }
}

function anchorOfRow(): Anchor {
  const row = document.querySelector('.row-list__row--current') ?? document.querySelector('.registry__list')
  const { left, top, bottom } = row!.getBoundingClientRect()
  return { left: left + 24, top, bottom }
}
