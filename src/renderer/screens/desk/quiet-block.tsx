import { useTranslation } from 'react-i18next'
import type { Paragraph, ParagraphId } from '#shared/model/index'
import { rawOfPlace, textLanguage, type Place } from '../../page-view'
import { usePageSession } from '../../state'
import { useDesk, useDeskView } from './desk-context'
import { showInRaw } from './navigation'

type Pool = 'unassigned' | 'repeats' | 'furniture'

/** Text that is in no article: to read, and to find in the raw text. */
export function QuietBlock({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation('desk')
  const { session } = useDesk()
  const ids = usePageSession(session, ({ state }) => state[pool])
  if (ids.length === 0) return null
  const kind = pool === 'repeats' ? 'repeat' : pool
  return (
    <section className={`quiet quiet--${kind}`} data-pool={pool} aria-label={t(`quiet.${kind}`)}>
      <header className="quiet__head">
        <h2 className="quiet__title">{t(`quiet.${kind}`)}</h2>
        <p>{t(`quiet.${kind}What`)}</p>
      </header>
      {ids.map((id) => (
        <QuietParagraph key={id} id={id} />
      ))}
    </section>
  )
}

function QuietParagraph({ id }: { readonly id: ParagraphId }) {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const paragraph = usePageSession(model.session, ({ state }) => state.paragraphs[id])
  const original = usePageSession(model.session, ({ state }) => {
    const copyOf = state.paragraphs[id]?.copyOf
    return copyOf === undefined ? undefined : state.paragraphs[copyOf]
  })
  const marked = useDeskView(({ quietPlaces }) => quietPlaces.find((place) => place.paragraph === id))
  if (!paragraph) return null
  const { raw } = model.session.store.getState()
  const [from, to] = lineNumbersOf(raw.text, paragraph)
  const show = () => showInRaw(model, { paragraph: id, start: 0, end: paragraph.text.length })
  return (
    <div className="quiet__paragraph" tabIndex={0} data-paragraph={id} onFocus={show} onClick={show}>
      <p className="quiet__where tabular">
        {from === to ? t('quiet.lines', { from }) : t('quiet.linesTo', { from, to })}
        {original && <span>{t('quiet.copyOf', { line: lineNumbersOf(raw.text, original)[0] })}</span>}
      </p>
      <p className="quiet__text" lang={textLanguage(raw.decoder.encoding)}>
        {marked ? <MarkedText text={paragraph.text} place={marked} /> : paragraph.text}
      </p>
    </div>
  )
}

function MarkedText({ text, place }: { readonly text: string; readonly place: Place }) {
  return (
    <>
      {text.slice(0, place.start)}
      <mark className="synced">{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </>
  )
}

function lineNumbersOf(raw: string, paragraph: Paragraph): [from: number, to: number] {
  const spans = rawOfPlace(paragraph, { start: 0, end: paragraph.text.length })
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const from = lineNumber(raw, first)
  return [from, from + raw.slice(first, last).split('\n').length - 1]
}

function lineNumber(raw: string, offset: number): number {
  return raw.slice(0, offset).split('\n').length
}
