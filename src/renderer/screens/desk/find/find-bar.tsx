import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isComposing, keyLabel, useCommand } from '../../../keys'
import { Button, IconButton } from '../../../parts'
import { QueryField, ReplaceField } from '../../find/query-field'
import { useCell } from '../cell'
import { useDesk } from '../desk-context'
import { showFound } from '../navigation'
import './find-bar.css'

/** The keys of looking in a page, and the bar while it is open. */
export function FindInPage() {
  const { find } = useDesk()
  const isOpen = useCell(find.view, (view) => view.isOpen)
  const field = useRef<HTMLInputElement>(null)
  useCommand('search.page', () => {
    find.open()
    field.current?.select()
  })
  useCommand('search.next', () => find.step(1))
  useCommand('search.previous', () => find.step(-1))
  return isOpen && <FindBar field={field} />
}

function FindBar({ field }: { readonly field: React.RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('search')
  const model = useDesk()
  const { find } = model
  const { query, replacement, hits, error } = useCell(find.view, (view) => view)
  const close = () => {
    showFound(model, true)
    find.close()
  }
  // Escape leaves the bar before it leaves the page.
  useCommand('desk.back', close)
  useEffect(() => {
    if (!find.cameFromSearch) field.current?.select()
  }, [find, field])
  const onEnter = (act: (back: boolean) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    act(event.shiftKey)
  }
  return (
    <div className="find-bar" role="search" aria-label={t('bar.label')}>
      <QueryField
        ref={field}
        query={query}
        onChange={(changed) => find.setQuery(changed)}
        onKeyDown={onEnter((back) => find.step(back ? -1 : 1))}
        isWrong={error !== null && error !== 'empty'}
      />
      <IconButton
        label={t('command.previous')}
        hint={keyLabel('search.previous')}
        onPress={() => find.step(-1)}
      >
        <ChevronUp />
      </IconButton>
      <IconButton label={t('command.next')} hint={keyLabel('search.next')} onPress={() => find.step(1)}>
        <ChevronDown />
      </IconButton>
      <FindFigures />
      <ReplaceField
        value={replacement}
        onChange={(text) => find.update({ replacement: text })}
        onKeyDown={onEnter(() => find.replaceThis())}
      />
      <Button look="quiet" isDisabled={hits.length === 0} onPress={() => find.replaceThis()}>
        {t('bar.replaceOne')}
      </Button>
      <Button look="quiet" isDisabled={hits.length === 0} onPress={() => find.replaceAll()}>
        {t('bar.replaceAll')}
      </Button>
      <IconButton label={t('bar.close')} hint="Esc" onPress={close}>
        <X />
      </IconButton>
    </div>
  )
}

function FindFigures() {
  const { t } = useTranslation('search')
  const { find } = useDesk()
  const { hits, rawHits, index, error, query, replaced } = useCell(find.view, (view) => view)
  const total = hits.length || rawHits.length
  const place = total === 0 ? t('bar.none') : t('bar.count', { index: index + 1, total })
  return (
    <p className="find-bar__figures tabular" role="status">
      {error !== null && query.text !== '' && <span className="find-bar__error">{t(`error.${error}`)}</span>}
      {error === null && replaced > 0 && <span>{t('bar.replaced', { count: replaced })}</span>}
      {error === null && <span>{place}</span>}
      {error === null && rawHits.length > 0 && (
        <span className="find-bar__raw">{t('bar.raw', { count: rawHits.length })}</span>
      )}
    </p>
  )
}
