import { Check } from 'lucide-react'
import type { StoredMention } from '../../state'
import { MentionContext } from './mention-context'
import '../find/find.css'
import './mention-row.css'

const aroundChars = 40

interface MentionRowProps {
  readonly id: string
  readonly mention: StoredMention
  /** Of its paragraph; null until that has been read. */
  readonly text: string | null
  readonly path: string
  readonly topPx: number
  readonly isCurrent: boolean
  /** Undefined where nothing can be ticked. */
  readonly isTicked: boolean | undefined
  readonly onSelect: () => void
  /** A press on the tick alone. */
  readonly onTick?: () => void
  readonly onOpen?: () => void
}

/** One line of a list: the mention in what stands around it, and its page. */
export function MentionRow(props: MentionRowProps) {
  const { id, mention, text, path, topPx, isCurrent, isTicked, onSelect, onTick, onOpen } = props
  const { start, end } = mention
  const before = text?.slice(Math.max(0, start - aroundChars), start) ?? ''
  const after = text?.slice(end, end + aroundChars) ?? ''
  return (
    <div
      id={id}
      className={`results__row results__row--hit ${isCurrent ? 'results__row--current' : ''}`}
      role="option"
      aria-label={before + mention.text + after}
      aria-selected={isTicked ?? isCurrent}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      {isTicked !== undefined && (
        <span
          className="checkbox__box results__tick"
          data-tick={isTicked ? 'all' : 'none'}
          aria-hidden="true"
          onClick={onTick}
        >
          {isTicked && <Check />}
        </span>
      )}
      <MentionContext before={before} text={mention.text} after={after} />
      <span className="mention-row__path" aria-hidden="true">
        {path}
      </span>
    </div>
  )
}
