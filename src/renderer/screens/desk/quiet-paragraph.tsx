import { memo, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Paragraph, ParagraphId, RawPage } from '#shared/model/index'
import { linesOfSpans, rawOfPlace, textLanguage } from '../../page-view'
import { usePageSession } from '../../state'
import { useCell } from './cell'
import { useDesk, useDeskView } from './desk-context'
import { showInRaw } from './navigation'
import { markedPieces } from './marked-pieces'
import { RepairTools } from './repair/repair-tools'
import { extendQuiet } from './repair/select-quiet'
import { useDrag } from './repair/use-drag'
import { useRepairView } from './repair/use-repair-view'

interface QuietParagraphProps {
  readonly id: ParagraphId
  readonly pool: 'unassigned' | 'repeats' | 'furniture'
}

/** A paragraph outside of articles, with its lines of the raw text in the margin, by which it is dragged. */
export const QuietParagraph = memo(function QuietParagraph({ id, pool }: QuietParagraphProps) {
  const { t } = useTranslation(['desk', 'repair'])
  const model = useDesk()
  const drag = useDrag()
  const paragraph = usePageSession(model.session, ({ state }) => state.paragraphs[id])
  const isSelected = useRepairView(({ quiet }) => quiet.includes(id))
  const isCurrent = useRepairView(({ origin }) => origin?.pane === 'quiet' && origin.paragraph === id)
  if (!paragraph) return null
  const { raw } = model.session.store.getState()
  const [from, to] = linesOf(raw, paragraph)
  const show = () => showInRaw(model, { paragraph: id, start: 0, end: paragraph.text.length })
  const press = ({ nativeEvent }: MouseEvent) => drag.paragraph(nativeEvent, id)
  return (
    <div
      className={`quiet__paragraph ${isSelected ? 'quiet__paragraph--selected' : ''}`}
      tabIndex={0}
      data-paragraph={id}
      onFocus={show}
      onClick={({ shiftKey }) => (shiftKey ? extendQuiet(model, id) : show())}
    >
      <p className="quiet__where tabular" title={t('repair:drag.handle')} onMouseDown={press}>
        {from === to ? t('desk:quiet.lines', { from }) : t('desk:quiet.linesTo', { from, to })}
        <CopyOf id={id} />
      </p>
      <QuietText paragraph={paragraph} />
      {isCurrent && (
        <div className="quiet__tools" role="toolbar" aria-label={t('repair:tools.label')}>
          <RepairTools pane={pool === 'repeats' ? 'repeats' : 'quiet'} />
        </div>
      )}
    </div>
  )
})

function CopyOf({ id }: { readonly id: ParagraphId }) {
  const { t } = useTranslation('desk')
  const { session } = useDesk()
  const original = usePageSession(session, ({ state }) => {
    const copyOf = state.paragraphs[id]?.copyOf
    return copyOf === undefined ? undefined : state.paragraphs[copyOf]
  })
  const { raw } = session.store.getState()
  return original && <span>{t('quiet.copyOf', { line: linesOf(raw, original)[0] })}</span>
}

function QuietText({ paragraph }: { readonly paragraph: Paragraph }) {
  const { session, find } = useDesk()
  const { hits, index: current } = useCell(find.view, (view) => view)
  const found = hits.flatMap((hit, at) =>
    hit.paragraph === paragraph.id ? [{ ...hit, isCurrent: at === current }] : []
  )
  const { raw } = session.store.getState()
  const marked = useDeskView(({ quietPlaces }) => quietPlaces.find((p) => p.paragraph === paragraph.id))
  const notes = usePageSession(session, ({ state }) => state.notes)
  const own = Object.values(notes ?? {}).filter((note) => note.paragraph === paragraph.id)
  return (
    <p className="quiet__text" lang={textLanguage(raw.decoder.encoding)}>
      {markedPieces(paragraph.text, own, marked, found).map(({ text, classes }, index) =>
        classes === '' ? (
          text
        ) : (
          <mark key={index} className={classes}>
            {text}
          </mark>
        )
      )}
    </p>
  )
}

const linesOf = (raw: RawPage, paragraph: Paragraph): [from: number, to: number] =>
  linesOfSpans(raw, rawOfPlace(paragraph, { start: 0, end: paragraph.text.length }))
