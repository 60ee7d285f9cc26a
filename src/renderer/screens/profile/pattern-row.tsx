import { useFormat } from '../../i18n'
import type { FoundPattern } from '../../state'
import { PatternMark } from './pattern-mark'
import { usePatternText } from './use-pattern-text'

interface PatternRowProps {
  readonly id: string
  readonly index: number
  readonly topPx: number
  readonly pattern: FoundPattern
  readonly isCurrent: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

const COUNTS = ['hits', 'pages', 'hand', 'accepted', 'dismissed', 'left'] as const

export function PatternRow({ id, index, topPx, pattern, isCurrent, onSelect, onOpen }: PatternRowProps) {
  const format = useFormat()
  const words = usePatternText()
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={`patterns__row ${isCurrent ? 'patterns__row--current' : ''}`}
      style={{ transform: `translateY(${topPx}px)` }}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <div role="rowheader" className="patterns__cell" title={words(pattern.confusion)}>
        <span className="visually-hidden">{words(pattern.confusion)}</span>
        <PatternMark confusion={pattern.confusion} />
      </div>
      <div role="gridcell" className="patterns__cell patterns__cell--example">
        {pattern.example && (
          <>
            {pattern.example.before}
            <mark className="found">{pattern.example.found || '‸'}</mark>
            {pattern.example.after}
          </>
        )}
      </div>
      {COUNTS.map((count) => (
        <div key={count} role="gridcell" className={`patterns__cell patterns__cell--${count}`}>
          {pattern[count] === 0 ? <span className="patterns__none">–</span> : format.number(pattern[count])}
        </div>
      ))}
      <div role="gridcell" className="patterns__cell patterns__cell--trust">
        {pattern.trust === 0 ? <span className="patterns__none">–</span> : format.percent(pattern.trust)}
      </div>
    </div>
  )
}
