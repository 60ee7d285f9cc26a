import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { articleColour } from '../../../page-view'
import { Dialog } from '../../../parts'
import { useDesk } from '../desk-context'
import { filterItems, itemsOf, PLACES, take, type PickerItem } from './choosing'
import type { OpenPicker } from './repair-view'
import { useRepairView } from './use-repair-view'
import { whenClosed } from './when-closed'

/** The list that a command asks to choose from; type a number or a part of the title, Enter takes the first. */
export function Picker() {
  const picker = useRepairView((view) => view.picker)
  return picker && <OpenedPicker key={picker.kind} picker={picker} />
}

function OpenedPicker({ picker }: { readonly picker: OpenPicker }) {
  const { t } = useTranslation('repair')
  const model = useDesk()
  const id = useId()
  const [filter, setFilter] = useState('')
  const [chosen, setChosen] = useState(0)
  const places = usePlaces(picker)
  const all = useMemo(() => [...itemsOf(model, picker), ...places], [model, picker, places])
  const items = filterItems(all, filter)
  const at = Math.min(chosen, items.length - 1)
  const close = () => model.repair.update({ picker: null })
  const takeItem = (item: PickerItem | undefined) => {
    if (item) whenClosed(close, () => take(model, picker, item.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (next !== undefined) setChosen(Math.max(0, Math.min(items.length - 1, next)))
    else if (event.key === 'Enter') takeItem(items[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t(`picker.${picker.kind}`)} onClose={close}>
      <div className="picker">
        <input
          className="picker__filter"
          role="combobox"
          aria-label={t(picker.kind === 'repeat' ? 'picker.filterText' : 'picker.filter')}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={items[at] && `${id}-${at}`}
          placeholder={t(picker.kind === 'repeat' ? 'picker.filterText' : 'picker.filter')}
          autoFocus
          value={filter}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setFilter(event.target.value)
            setChosen(0)
          }}
        />
        {items.length === 0 && <p className="picker__none">{t('picker.none')}</p>}
        <ul className="picker__list" role="listbox" id={id} aria-label={t(`picker.${picker.kind}`)}>
          {items.map((item, index) => (
            <PickerRow
              key={item.id}
              id={`${id}-${index}`}
              item={item}
              isChosen={index === at}
              onTake={() => takeItem(item)}
            />
          ))}
        </ul>
        <p className="picker__keys">{t('picker.keys')}</p>
      </div>
    </Dialog>
  )
}

interface PickerRowProps {
  readonly id: string
  readonly item: PickerItem
  readonly isChosen: boolean
  readonly onTake: () => void
}

function PickerRow({ id, item, isChosen, onTake }: PickerRowProps) {
  const { t } = useTranslation(['repair', 'desk'])
  const scroll = (row: HTMLLIElement | null) => {
    if (isChosen) row?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <li
      ref={scroll}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={`picker__row ${item.number === null ? '' : articleColour(item.number)}`}
      onClick={onTake}
    >
      {item.number !== null && <span className="article-number">{item.number}</span>}
      <span className="picker__title">{item.title || t('desk:outline.untitled')}</span>
      {item.share !== undefined && (
        <span className="picker__share tabular">
          {t('repair:picker.share', { percent: Math.round(item.share * 100) })}
        </span>
      )}
    </li>
  )
}

/** Places outside of articles, which only text that is moved has. */
function usePlaces({ kind }: OpenPicker): PickerItem[] {
  const { t } = useTranslation('repair')
  return useMemo(() => {
    if (kind !== 'moveTo') return []
    const titles = {
      new: t('picker.newArticle'),
      furniture: t('picker.furniture'),
      unassigned: t('picker.unassigned')
    }
    return PLACES.map((id) => ({ id, number: null, title: titles[id] }))
  }, [kind, t])
}
