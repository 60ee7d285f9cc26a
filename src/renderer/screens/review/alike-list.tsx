import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mentionKey, usePages, useParagraphTexts, type StoredMention } from '../../state'
import { targetOfKey } from '../corpus/target-of-key'
import { MentionRow } from '../registry/mention-row'

const rowHeightPx = 30

interface AlikeListProps {
  readonly hits: readonly StoredMention[]
  /** Keys of those that are left out. */
  readonly left: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

/** One list with one focus: the arrows move, space leaves a line out or takes it in again. */
export function AlikeList({ hits, left, onToggle }: AlikeListProps) {
  const { t } = useTranslation('review')
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const pages = usePages()
  const paths = useMemo(() => new Map(pages?.map(({ id, path }) => [id, path])), [pages])
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 8
  })
  const rows = virtual.getVirtualItems()
  const texts = useParagraphTexts(rows.map(({ index }) => hits[index]!.page))
  useEffect(() => list.current?.focus({ preventScroll: true }), [hits])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const pageRows = Math.floor(list.current!.clientHeight / rowHeightPx)
    const target = targetOfKey(event.key, { selected: at, count: hits.length, pageRows })
    if (target !== null) {
      setAt(target)
      virtual.scrollToIndex(target)
    } else if (event.key === ' ' && hits[at]) onToggle(mentionKey(hits[at]))
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      className="results results--replacing alike__list"
      role="listbox"
      aria-label={t('alike.hits')}
      aria-multiselectable
      aria-activedescendant={hits.length > 0 ? `alike-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="results__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const hit = hits[index]!
          return (
            <MentionRow
              key={mentionKey(hit)}
              id={`alike-${index}`}
              mention={hit}
              text={texts.get(hit.page)?.get(hit.paragraph) ?? null}
              path={paths.get(hit.page) ?? ''}
              topPx={start}
              isCurrent={index === at}
              isTicked={!left.has(mentionKey(hit))}
              onSelect={() => {
                setAt(index)
                onToggle(mentionKey(hit))
              }}
            />
          )
        })}
      </div>
    </div>
  )
}
