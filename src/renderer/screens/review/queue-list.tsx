import { Check, CircleHelp, Link2, X } from 'lucide-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import {
  mentionKey,
  mentionNow,
  nameVerdicts,
  useMentions,
  useNameLearning,
  type StoredMention
} from '../../state'
import { likenessKey } from './queue'
import { useReview, useReviewView } from './review-context'

const rowHeightPx = 28

/** The queue as it was made, with what was decided since. The keys of the review move through it. */
export function QueueList() {
  const { t } = useTranslation('review')
  const model = useReview()
  const list = useRef<HTMLDivElement>(null)
  const queue = useReviewView((view) => view.queue)
  const at = useReviewView((view) => view.at)
  // What is decided is seen in the rows, which are drawn anew with every change.
  useMentions((state) => state.pages)
  const counts = useCounts(queue)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: queue.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 8
  })
  useEffect(() => {
    // Asked of what it knows: to ask the page how far it is scrolled would lay it out anew with each decision.
    const top = at * rowHeightPx - (virtual.scrollOffset ?? 0)
    const isInView = top >= 0 && top + rowHeightPx <= (virtual.scrollRect?.height ?? 0)
    if (at >= 0 && !isInView) virtual.scrollToIndex(at)
  }, [virtual, at])
  return (
    <div
      ref={list}
      className="queue"
      role="listbox"
      aria-label={t('queue.label')}
      aria-activedescendant={at === -1 ? undefined : `queue-${at}`}
      tabIndex={0}
    >
      <div className="queue__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const entry = queue[index]!
          const previous = queue[index - 1]
          const isFirst = counts !== null && (!previous || likenessKey(previous) !== likenessKey(entry))
          return (
            <QueueRow
              key={mentionKey(entry)}
              id={`queue-${index}`}
              mention={mentionNow(entry) ?? entry}
              topPx={start}
              isCurrent={index === at}
              place={{ index: index + 1, total: queue.length }}
              alike={isFirst ? counts.get(likenessKey(entry))! : null}
              onSelect={() => model.go(index)}
            />
          )
        })}
      </div>
    </div>
  )
}

/** How many alike ones there are, where they stand together. */
function useCounts(queue: readonly StoredMention[]): ReadonlyMap<string, number> | null {
  const order = useReviewView((view) => view.question.order)
  return useMemo(() => {
    if (order !== 'frequency') return null
    const counts = new Map<string, number>()
    for (const mention of queue) counts.set(likenessKey(mention), (counts.get(likenessKey(mention)) ?? 0) + 1)
    return counts
  }, [queue, order])
}

interface QueueRowProps {
  readonly id: string
  readonly mention: StoredMention
  readonly topPx: number
  readonly isCurrent: boolean
  readonly place: { readonly index: number; readonly total: number }
  /** How many are alike; null on a row that does not begin them. */
  readonly alike: number | null
  readonly onSelect: () => void
}

function QueueRow({ id, mention, topPx, isCurrent, place, alike, onSelect }: QueueRowProps) {
  const { t } = useTranslation(['review', 'codes'])
  const format = useFormat()
  const { text, type, status } = mention
  useNameLearning((state) => state.names)
  const score = nameVerdicts().score(mention)
  const name = t('review:queue.row', {
    text,
    type: t(`codes:mention.${type}`),
    status: t(`review:status.${status}`)
  })
  return (
    <div
      id={id}
      className={`queue__row queue__row--${status} ${isCurrent ? 'queue__row--current' : ''}`}
      role="option"
      aria-label={name}
      aria-selected={isCurrent}
      aria-posinset={place.index}
      aria-setsize={place.total}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
    >
      <span className={`mention mention-${type} mention-${status} queue__text`}>{text}</span>
      {alike !== null && (
        <span className="queue__alike tabular">{t('review:queue.alike', { count: alike })}</span>
      )}
      <span className="queue__state" aria-hidden="true">
        {mention.isDoubtful && <CircleHelp />}
        {mention.entity && <Link2 />}
        {status === 'accepted' && <Check className="queue__accepted" />}
        {status === 'rejected' && <X className="queue__rejected" />}
        {status === 'suggested' && score !== null && (
          <span className="queue__score tabular">{format.percent(score)}</span>
        )}
      </span>
    </div>
  )
}
