import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { targetOfKey } from '../corpus/target-of-key'

const rowHeightPx = 34

interface Row {
  readonly key: string
}

interface RowListProps<Each extends Row> {
  readonly label: string
  readonly rows: readonly Each[]
  readonly selected: string | undefined
  /** The whole line, for a screen reader. */
  readonly nameOf: (row: Each) => string
  readonly isMarked?: (row: Each) => boolean
  readonly onSelect: (row: Each) => void
  /** Enter and double click. */
  readonly onOpen: (row: Each) => void
  readonly onMark?: (row: Each) => void
  readonly children: (row: Each) => ReactNode
}

/** Lines with one focus: the arrows move the selected one, Enter opens it, space marks it. */
export function RowList<Each extends Row>(props: RowListProps<Each>) {
  const { label, rows, selected, nameOf, isMarked, onSelect, onOpen, onMark, children } = props
  const list = useRef<HTMLDivElement>(null)
  const at = rows.findIndex(({ key }) => key === selected)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return at === -1 || inSight.includes(at) ? inSight : [...inSight, at].sort((a, b) => a - b)
    }
  })
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
    if (at > 0) virtual.scrollToIndex(at)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the list comes on the screen
  }, [])
  const lastAt = useRef(0)
  // What is decided on leaves the list: the next line comes to its place, and has the keys.
  const selectNext = useEffectEvent(() => {
    if (at !== -1) lastAt.current = at
    else if (selected !== undefined) select(Math.min(lastAt.current, rows.length - 1))
  })
  useEffect(() => selectNext(), [at, rows])
  const select = (index: number): void => {
    const row = rows[index]
    if (!row) return
    onSelect(row)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const pageRows = Math.floor(list.current!.clientHeight / rowHeightPx)
    const target = targetOfKey(event.key, { selected: at, count: rows.length, pageRows })
    const row = rows[at]
    if (target !== null) select(target)
    else if (event.key === 'Enter' && row) onOpen(row)
    else if (event.key === ' ' && row && onMark) onMark(row)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      className="row-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable={onMark !== undefined}
      aria-activedescendant={at === -1 ? undefined : `row-${rows[at]!.key}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (at === -1) select(0)
      }}
    >
      <div className="row-list__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!
          return (
            <div
              key={row.key}
              id={`row-${row.key}`}
              className={`row-list__row ${index === at ? 'row-list__row--current' : ''}`}
              role="option"
              aria-label={nameOf(row)}
              aria-selected={isMarked ? isMarked(row) : index === at}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onSelect(row)}
              onDoubleClick={() => onOpen(row)}
            >
              {children(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
