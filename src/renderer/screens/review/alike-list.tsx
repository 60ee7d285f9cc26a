import { Check } from 'lucide-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { paragraphTexts, showFailure, usePages, type ParagraphTexts, type StoredMention } from '../../state'
import { targetOfKey } from '../corpus/target-of-key'
import { mentionKey } from './queue'
import '../find/find.css'

const rowHeightPx = 30
const aroundChars = 40

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
  const texts = useTexts(rows.map(({ index }) => hits[index]!.page))
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
            <AlikeRow
              key={mentionKey(hit)}
              id={`alike-${index}`}
              hit={hit}
              text={texts.get(hit.page)?.get(hit.paragraph) ?? hit.text}
              path={paths.get(hit.page) ?? ''}
              topPx={start}
              isCurrent={index === at}
              isTaken={!left.has(mentionKey(hit))}
              onPress={() => {
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

interface AlikeRowProps {
  readonly id: string
  readonly hit: StoredMention
  /** Of its paragraph; of the hit alone until that has been read. */
  readonly text: string
  readonly path: string
  readonly topPx: number
  readonly isCurrent: boolean
  readonly isTaken: boolean
  readonly onPress: () => void
}

function AlikeRow({ id, hit, text, path, topPx, isCurrent, isTaken, onPress }: AlikeRowProps) {
  const start = text === hit.text ? 0 : hit.start
  const before = text.slice(Math.max(0, start - aroundChars), start)
  const after = text.slice(start + hit.text.length, start + hit.text.length + aroundChars)
  return (
    <div
      id={id}
      className={`results__row results__row--hit ${isCurrent ? 'results__row--current' : ''}`}
      role="option"
      aria-label={before + hit.text + after}
      aria-selected={isTaken}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onPress}
    >
      <span className="checkbox__box results__tick" data-tick={isTaken ? 'all' : 'none'} aria-hidden="true">
        {isTaken && <Check />}
      </span>
      <span className="results__before" aria-hidden="true">
        <bdi>{before}</bdi>
      </span>
      <span className="results__after" aria-hidden="true">
        <mark className="found">{hit.text}</mark>
        {after}
      </span>
      <span className="alike__path" aria-hidden="true">
        {path}
      </span>
    </div>
  )
}

/** The texts of pages, read when their lines come into view. */
function useTexts(pages: readonly PageId[]): ReadonlyMap<PageId, ParagraphTexts> {
  const [texts, setTexts] = useState<ReadonlyMap<PageId, ParagraphTexts>>(new Map())
  const missing = [...new Set(pages)].filter((page) => !texts.has(page)).join(' ')
  useEffect(() => {
    if (missing === '') return
    const wanted = missing.split(' ') as PageId[]
    let isOver = false
    paragraphTexts(wanted).then((read) => {
      const known = wanted.map((page): [PageId, ParagraphTexts] => [page, read.get(page) ?? new Map()])
      if (!isOver) setTexts((before) => new Map([...before, ...known]))
    }, showFailure)
    return () => {
      isOver = true
    }
  }, [missing])
  return texts
}
