import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { hitKey, searchStore, useCorpusSearch, usePages, type FoundHit } from '../../state'
import { targetOfKey } from '../corpus/target-of-key'
import { HitRow, PageHead } from './result-row'
import { resultRows, type ResultRow } from './result-rows'

const rowHeightPx = 30

interface ResultListProps {
  readonly onOpen: (page: PageId, hit: FoundHit) => void
  /** The list is what the person came for. */
  readonly startsFocused?: boolean
}

/** The hits as one list with one focus: the arrows move the selected line, Enter opens it, space ticks it. */
export function ResultList({ onOpen, startsFocused = false }: ResultListProps) {
  const { t } = useTranslation('search')
  const list = useRef<HTMLDivElement>(null)
  const pages = useCorpusSearch((state) => state.pages)
  const selectedKey = useCorpusSearch((state) => state.selected)
  const isReplacing = useCorpusSearch((state) => state.isReplacing)
  const rows = useMemo(() => resultRows(pages), [pages])
  const selected = useMemo(
    () => (selectedKey === null ? -1 : rows.findIndex(({ key }) => key === selectedKey)),
    [rows, selectedKey]
  )
  const paths = usePaths()
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this code
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeightPx,
    overscan: 16,
    initialOffset: searchStore.getState().scrollPx,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      return selected === -1 || inSight.includes(selected)
        ? inSight
        : [...inSight, selected].sort((a, b) => a - b)
    }
  })
  useEffect(() => {
    const element = list.current!
    const { selected: before, scrollPx } = searchStore.getState()
    if (before === null && !startsFocused) return
    element.scrollTop = scrollPx
    element.focus({ preventScroll: true })
  }, [startsFocused])

  const select = (index: number) => {
    const row = rows[index]
    if (!row) return
    searchStore.setState({ selected: row.key })
    virtual.scrollToIndex(index)
  }
  const open = (row: ResultRow | undefined) => {
    if (row?.kind === 'hit') onOpen(row.page, row.hit)
    else if (row) onOpen(row.found.page, row.found.hits[0]!)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const pageRows = Math.floor(list.current!.clientHeight / rowHeightPx)
    const target = targetOfKey(event.key, { selected, count: rows.length, pageRows })
    const row = rows[selected]
    if (target !== null) select(target)
    else if (event.key === 'Enter') open(row)
    else if (event.key === ' ' && row && isReplacing) toggle(row)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={list}
      className={`results ${isReplacing ? 'results--replacing' : ''}`}
      role="listbox"
      aria-label={t('screen.results')}
      aria-activedescendant={selected === -1 ? undefined : rowId(rows[selected]!)}
      aria-multiselectable={isReplacing}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (selected === -1) select(rows.length > 1 ? 1 : 0)
      }}
      onScroll={(event) => searchStore.setState({ scrollPx: event.currentTarget.scrollTop })}
    >
      <div className="results__body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!
          const shared = {
            id: rowId(row),
            topPx: start,
            isCurrent: index === selected,
            place: { index: index + 1, total: rows.length },
            onSelect: () => select(index),
            onToggle: () => toggle(row)
          }
          return row.kind === 'page' ? (
            <PageHead key={row.key} {...shared} found={row.found} path={paths.get(row.found.page) ?? ''} />
          ) : (
            <HitRow key={row.key} {...shared} row={row} onOpen={() => open(row)} />
          )
        })}
      </div>
    </div>
  )
}

const rowId = ({ key }: ResultRow): string => `hit-${key}`

function usePaths(): ReadonlyMap<PageId, string> {
  const pages = usePages()
  return useMemo(() => new Map(pages?.map(({ id, path }) => [id, path])), [pages])
}

/** Ticks or unticks a hit, or all hits of a page. */
function toggle(row: ResultRow): void {
  const unticked = new Set(searchStore.getState().unticked)
  const keys =
    row.kind === 'hit'
      ? [hitKey(row.page, row.index)]
      : row.found.hits.map((_, i) => hitKey(row.found.page, i))
  const isOn = keys.every((key) => !unticked.has(key))
  for (const key of keys) {
    if (isOn) unticked.add(key)
    else unticked.delete(key)
  }
  searchStore.setState({ unticked })
}
