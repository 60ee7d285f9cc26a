import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { mentionKey, usePages, useParagraphTexts, type StoredMention } from '../../state'
import { targetOfKey } from '../corpus/target-of-key'
import { MentionRow } from './mention-row'

const rowHeightPx = 30
const mostHeight = '46vh'

interface ConcordanceProps {
  readonly label: string
  readonly mentions: readonly StoredMention[]
  /** Keys of the ticked ones; without it nothing can be ticked. */
  readonly ticked?: ReadonlySet<string>
  readonly onTick?: (mention: StoredMention) => void
  readonly onOpen?: (mention: StoredMention) => void
}

/** Mentions below each other, each in its text: the arrows move, Enter opens the page, space ticks. */
export function Concordance({ label, mentions, ticked, onTick, onOpen }: ConcordanceProps) {
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, mentions.length - 1)
  const pages = usePages()
  const paths = useMemo(() => new Map(pages?.map(({ id, path }) => [id, path])), [pages])
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: mentions.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 8
  })
  const rows = virtual.getVirtualItems().filter(({ index }) => index < mentions.length)
  const texts = useParagraphTexts(rows.map(({ index }) => mentions[index]!.page))
  const onKeyDown = (event: KeyboardEvent): void => {
    const pageRows = Math.floor(list.current!.clientHeight / rowHeightPx)
    const target = targetOfKey(event.key, { selected: at, count: mentions.length, pageRows })
    const mention = mentions[at]
    if (target !== null) {
      setChosen(target)
      virtual.scrollToIndex(target)
    } else if (event.key === 'Enter' && mention) onOpen?.(mention)
    else if (event.key === ' ' && mention) onTick?.(mention)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      className="results concordance"
      role="listbox"
      aria-label={label}
      aria-multiselectable={ticked !== undefined}
      aria-activedescendant={mentions.length > 0 ? `mention-${mentionKey(mentions[at]!)}` : undefined}
      tabIndex={0}
      style={{ height: `min(${mentions.length * rowHeightPx + 1}px, ${mostHeight})` }}
      onKeyDown={onKeyDown}
    >
      <div className="results__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const mention = mentions[index]!
          return (
            <MentionRow
              key={mentionKey(mention)}
              id={`mention-${mentionKey(mention)}`}
              mention={mention}
              text={texts.get(mention.page)?.get(mention.paragraph) ?? null}
              path={paths.get(mention.page) ?? ''}
              topPx={start}
              isCurrent={index === at}
              isTicked={ticked?.has(mentionKey(mention))}
              onSelect={() => setChosen(index)}
              onTick={() => onTick?.(mention)}
              onOpen={() => onOpen?.(mention)}
            />
          )
        })}
      </div>
    </div>
  )
}
