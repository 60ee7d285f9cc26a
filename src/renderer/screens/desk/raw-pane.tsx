import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pageNonce, RawView, textLanguage, type RawWords } from '../../page-view'
import { useDesk } from './desk-context'
import { showInArticles } from './navigation'
import { RawToolbar } from './repair/raw-toolbar'
import { useDrag } from './repair/use-drag'

/** The raw text, exactly as received, with whose it is in the margin. */
export function RawPane() {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const pane = useRef<HTMLElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const words = useMemo<RawWords>(
    () => ({
      label: t('raw.label'),
      kinds: { furniture: t('raw.furniture'), repeat: t('raw.repeat'), unassigned: t('raw.unassigned') }
    }),
    [t]
  )
  const firstWords = useRef(words)
  const drag = useDrag()
  const onDrag = useEffectEvent((event: MouseEvent) => drag.selection(event))
  useEffect(() => {
    const { raw } = model.session.store.getState()
    const view = new RawView(place.current!, {
      text: raw.text,
      owners: model.owned.get(),
      words: firstWords.current,
      nonce: pageNonce(),
      lang: textLanguage(raw.decoder.encoding),
      onSelect: (span) => {
        showInArticles(model, span)
        model.panes.showRawSelection()
      },
      onDrag: (event) => onDrag(event)
    })
    model.panes.setRaw(view)
    model.panes.elements.set('raw', pane.current!)
    return () => {
      model.panes.setRaw(null)
      view.destroy()
    }
  }, [model])
  useEffect(() => model.panes.raw?.useWords(words), [model, words])
  return (
    <section
      className="raw-pane"
      ref={pane}
      aria-label={t('raw.title')}
      onScrollCapture={() => model.panes.showRawSelection()}
    >
      <div className="raw-pane__text" ref={place} />
      <RawToolbar />
    </section>
  )
}
