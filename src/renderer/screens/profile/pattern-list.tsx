import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { confusionKey } from '#shared/profile/index'
import { useCommand } from '../../keys'
import { PATTERN_COLUMNS, profileStore, useProfile } from '../../state'
import type { FoundPattern } from '../../state'
import { targetOfKey } from '../corpus/target-of-key'
import { PatternHead } from './pattern-head'
import { PatternRow } from './pattern-row'

const rowHeightPx = 36

interface PatternListProps {
  readonly rows: readonly FoundPattern[]
  readonly onOpen: (pattern: FoundPattern) => void
  /** Dismisses the pattern, or takes it up again. */
  readonly onDecide: (pattern: FoundPattern) => void
}

/** The patterns as one table with one focus: the arrows move the selected line, Enter opens its hits. */
export function PatternList({ rows, onOpen, onDecide }: PatternListProps) {
  const { t } = useTranslation('profile')
  const table = useRef<HTMLDivElement>(null)
  const selectedKey = useProfile((state) => state.selected)
  const keys = useMemo(() => rows.map(({ confusion }) => confusionKey(confusion)), [rows])
  const selected = selectedKey === null ? -1 : keys.indexOf(selectedKey)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current,
    estimateSize: () => rowHeightPx,
    scrollPaddingStart: rowHeightPx,
    overscan: 12,
    initialOffset: profileStore.getState().scrollPx
  })
  useEffect(() => {
    const element = table.current!
    element.scrollTop = profileStore.getState().scrollPx
    element.focus({ preventScroll: true })
  }, [])
  const select = (index: number) => {
    const key = keys[index]
    if (key === undefined) return
    profileStore.setState({ selected: key })
    virtual.scrollToIndex(index)
  }
  useCommand('profile.dismiss', () => {
    const row = rows[selected]
    if (!row) return false
    // What stands below comes in its place.
    select(selected + 1 < rows.length ? selected + 1 : selected - 1)
    onDecide(row)
    return true
  })
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.target !== table.current) return
    const pageRows = Math.floor(table.current.clientHeight / rowHeightPx) - 1
    const target = targetOfKey(event.key, { selected, count: rows.length, pageRows })
    if (target !== null) select(target)
    else if (event.key === 'Enter' && rows[selected]) onOpen(rows[selected])
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={table}
      className="patterns"
      role="grid"
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      aria-colcount={PATTERN_COLUMNS.length + 1}
      aria-activedescendant={selected === -1 ? undefined : `pattern-${selected}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (selected === -1 && event.target === table.current) select(0)
      }}
      onScroll={(event) => profileStore.setState({ scrollPx: event.currentTarget.scrollTop })}
    >
      <PatternHead />
      <div className="patterns__body" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <PatternRow
            key={keys[index]}
            id={`pattern-${index}`}
            index={index}
            topPx={start}
            pattern={rows[index]!}
            isCurrent={index === selected}
            onSelect={() => select(index)}
            onOpen={() => onOpen(rows[index]!)}
          />
        ))}
      </div>
    </div>
  )
}
