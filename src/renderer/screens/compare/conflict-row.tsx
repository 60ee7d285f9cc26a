import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SIDES } from '#shared/agreement/index'
import type { ConflictVerdict } from '#shared/model/index'
import type { FoundConflict, QuotedMention } from '../../state'
import { MentionContext } from '../registry/mention-context'
import '../find/find.css'

interface ConflictRowProps {
  readonly id: string
  readonly conflict: FoundConflict
  readonly path: string
  readonly verdict: ConflictVerdict | null
  readonly place: { readonly index: number; readonly total: number }
  readonly topPx: number
  readonly isCurrent: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

/** One conflict: what it is about, and below each other what either reader tagged, in its text. */
export function ConflictRow(props: ConflictRowProps) {
  const { id, conflict, path, verdict, place, topPx, isCurrent, onSelect, onOpen } = props
  const { t } = useTranslation(['compare', 'codes'])
  const { kind, quotes } = conflict
  const words = (quote: QuotedMention | null): string =>
    quote
      ? t('compare:list.reading', {
          text: quote.text,
          type: t(`codes:mention.${quote.type}`),
          record: quote.record ? t('compare:list.record', { name: quote.record }) : ''
        }).trim()
      : t('compare:list.nothing')
  const state = verdict ? t(`compare:settled.${verdict}`) : t('compare:settled.open')
  const label = t('compare:list.row', {
    kind: t(`compare:kind.${kind}`),
    mine: words(quotes.mine),
    theirs: words(quotes.theirs),
    path,
    state
  })
  return (
    <div
      id={id}
      className={`conflict ${isCurrent ? 'conflict--current' : ''} ${verdict ? 'conflict--settled' : ''}`}
      role="option"
      aria-label={label}
      aria-selected={isCurrent}
      aria-posinset={place.index}
      aria-setsize={place.total}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <div className="conflict__head" aria-hidden="true">
        <span className="conflict__kind">{t(`compare:kind.${kind}`)}</span>
        <span className="conflict__path">{path}</span>
        <span className="conflict__verdict">
          {verdict && <Check />}
          {verdict && state}
        </span>
      </div>
      {SIDES.map((side) => (
        <Reading
          key={side}
          name={t(`compare:side.${side}`)}
          quote={quotes[side]}
          stands={verdict === null || verdict === side}
        />
      ))}
    </div>
  )
}

interface ReadingProps {
  readonly name: string
  readonly quote: QuotedMention | null
  /** False where another reading was let stand. */
  readonly stands: boolean
}

function Reading({ name, quote, stands }: ReadingProps) {
  const { t } = useTranslation(['compare', 'codes'])
  return (
    <div className={`conflict__reading ${stands ? '' : 'conflict__reading--out'}`} aria-hidden="true">
      <span className="conflict__side">{name}</span>
      {quote ? (
        <>
          <span className={`type-mark tag-${quote.type}`}>{t(`codes:mention.${quote.type}`)}</span>
          <MentionContext
            {...quote}
            look={`mention mention-${quote.type} mention-accepted conflict__mention`}
          />
          {quote.record && <span className="conflict__record">{quote.record}</span>}
        </>
      ) : (
        <span className="conflict__none">{t('compare:list.nothing')}</span>
      )}
    </div>
  )
}
