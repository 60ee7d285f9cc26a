import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { useCommand } from '../../keys'
import { corpusActions, useCorpus, usePages, useSettings } from '../../state'
import type { PageRow, ReadableFile } from '../../state'
import { filterRows, sortRows } from './arrange-rows'
import { BulkBar } from './bulk-bar'
import { CorpusToolbar } from './corpus-toolbar'
import { EmptyList } from './empty-list'
import { EncodingDialog } from './encoding-dialog'
import { listItems } from './list-items'
import { isSameFilter, NO_FILTER, selectionOf, type ListView, type Selection } from './list-view'
import { PageMenu, type PageMenuPlace } from './page-menu'
import { PageTable } from './page-table'
import { columnsOf } from './saved-views'
import { selectAll } from './select-items'
import './corpus.css'

interface CorpusScreenProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly onOpen: (page: PageId, order: readonly PageId[]) => void
  readonly onExport: () => void
  readonly onFigures: () => void
}

const noPages: readonly PageRow[] = []

/** The list of a corpus's pages. */
export function CorpusScreen({ view, onView, onOpen, onExport, onFigures }: CorpusScreenProps) {
  const { t } = useTranslation()
  const name = useCorpus((state) => state.corpus?.name ?? '')
  const pages = usePages() ?? noPages
  const stored = useSettings((settings) => settings.listColumns)
  const columns = useMemo(() => columnsOf(stored), [stored])
  const { rows, items } = useArranged(pages, view)
  const [menu, setMenu] = useState<PageMenuPlace | null>(null)
  const [decoding, setDecoding] = useState<ReadableFile | null>(null)
  const filterField = useRef<HTMLInputElement>(null)
  const { filter, selection } = view
  const atCursor = rows.find((row) => row.id === selection.cursor)
  const marked = useMemo(() => pages.filter(({ id }) => selection.marked.has(id)), [pages, selection.marked])
  const select = (next: Selection): void => onView({ ...view, selection: next })
  const open = (page: PageId): void => {
    if (!atCursor) select(selectionOf(page))
    const order = items.flatMap((item) => (item.kind === 'page' ? [item.row.id] : []))
    onOpen(page, order)
  }

  useCommand('list.filter', () => filterField.current?.select())
  useCommand(
    'list.clear-filter',
    () => {
      if (marked.length > 1) select(atCursor ? selectionOf(atCursor.id) : { ...selection, marked: new Set() })
      else onView({ ...view, filter: NO_FILTER })
    },
    { enabled: marked.length > 1 || !isSameFilter(filter, NO_FILTER) }
  )
  // Who has just come to the list opens its first page.
  const toOpen = selection.cursor === null ? rows[0] : atCursor
  useCommand('list.open-page', () => isOnRow() && toOpen !== undefined && (open(toOpen.id), true))
  useCommand('list.change-encoding', () => setDecoding({ kind: 'page', page: atCursor! }), {
    enabled: atCursor !== undefined
  })
  useCommand('list.read-again', () => void corpusActions.importAgain())
  useCommand('list.add-files', () => void corpusActions.importFromDialog())
  useCommand('work.select-all', () => isOnRow() && (select(selectAll(items, selection)), true))
  useCommand('work.group', () => onView({ ...view, isGrouped: !view.isGrouped }))

  return (
    <div className="corpus">
      <CorpusToolbar
        view={view}
        onView={onView}
        onExport={onExport}
        onFigures={onFigures}
        filterField={filterField}
        onEnterList={() => {
          if (!atCursor && rows[0]) select(selectionOf(rows[0].id))
          document.querySelector<HTMLElement>('.page-table')?.focus()
        }}
        shown={rows.length}
        total={pages.length}
      />
      {rows.length === 0 ? (
        <EmptyList isFiltered={pages.length > 0} />
      ) : (
        <PageTable
          label={t('list.label', { corpus: name })}
          items={items}
          columns={columns}
          sort={view.sort}
          onSort={(sort) => onView({ ...view, sort })}
          selection={selection}
          onSelect={select}
          onToggleGroup={(key, isOpen) => {
            const closedGroups = new Set(view.closedGroups)
            if (isOpen) closedGroups.delete(key)
            else closedGroups.add(key)
            onView({ ...view, closedGroups, selection: { ...selection, cursor: key } })
          }}
          onOpen={open}
          onMenu={(page, x, y) => setMenu({ page, x, y })}
        />
      )}
      <BulkBar
        marked={marked}
        onSelect={(ids) => select({ cursor: ids[0] ?? null, anchor: ids[0] ?? null, marked: new Set(ids) })}
      />
      {menu && (
        <PageMenu
          place={menu}
          onClose={() => setMenu(null)}
          onOpen={open}
          onChangeEncoding={(page) => setDecoding({ kind: 'page', page })}
        />
      )}
      {decoding && <EncodingDialog file={decoding} onClose={() => setDecoding(null)} />}
    </div>
  )
}

/** Sorted once, and filtered as often as the person types. */
function useArranged(pages: readonly PageRow[], { filter, sort, isGrouped, closedGroups }: ListView) {
  const wanted = useDeferredValue(filter)
  const sorted = useMemo(() => sortRows(pages, sort), [pages, sort])
  const rows = useMemo(() => filterRows(sorted, wanted), [sorted, wanted])
  const items = useMemo(() => listItems(rows, isGrouped, closedGroups), [rows, isGrouped, closedGroups])
  return { rows, items }
}

/** Enter belongs to the button or link that has the focus; to the list where the list has it. */
function isOnRow(): boolean {
  return document.activeElement?.classList.contains('page-table') ?? false
}
