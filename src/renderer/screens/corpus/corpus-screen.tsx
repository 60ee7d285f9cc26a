import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageId } from '#shared/model/index'
import { useCommand } from '../../keys'
import { corpusActions, useCorpus, usePages } from '../../state'
import type { PageRow, ReadableFile } from '../../state'
import { arrangeRows } from './arrange-rows'
import { CorpusToolbar } from './corpus-toolbar'
import { EmptyList } from './empty-list'
import { EncodingDialog } from './encoding-dialog'
import type { ListView } from './list-view'
import { PageMenu, type PageMenuPlace } from './page-menu'
import { PageTable } from './page-table'
import './corpus.css'

interface CorpusScreenProps {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly onOpen: (page: PageId, order: readonly PageId[]) => void
  readonly onExport: () => void
}

const noPages: readonly PageRow[] = []

/** The list of a corpus's pages. */
export function CorpusScreen({ view, onView, onOpen, onExport }: CorpusScreenProps) {
  const { t } = useTranslation()
  const name = useCorpus((state) => state.corpus?.name ?? '')
  const pages = usePages() ?? noPages
  const { filter, status, sort } = view
  const wanted = useDeferredValue(filter)
  const rows = useMemo(
    () => arrangeRows(pages, { filter: wanted, status, sort }),
    [pages, wanted, status, sort]
  )
  const [menu, setMenu] = useState<PageMenuPlace | null>(null)
  const [decoding, setDecoding] = useState<ReadableFile | null>(null)
  const filterField = useRef<HTMLInputElement>(null)
  const selected = rows.find((row) => row.id === view.selected)
  const open = (page: PageId): void =>
    onOpen(
      page,
      rows.map(({ id }) => id)
    )

  useCommand('list.filter', () => filterField.current?.select())
  useCommand('list.clear-filter', () => onView({ ...view, filter: '', status: 'any' }), {
    enabled: filter !== '' || status !== 'any'
  })
  useCommand('list.open-page', () => isOnRow() && selected !== undefined && (open(selected.id), true))
  useCommand('list.change-encoding', () => setDecoding({ kind: 'page', page: selected! }), {
    enabled: selected !== undefined
  })
  useCommand('list.read-again', () => void corpusActions.importAgain())
  useCommand('list.add-files', () => void corpusActions.importFromDialog())

  return (
    <div className="corpus">
      <CorpusToolbar
        view={view}
        onView={onView}
        onExport={onExport}
        filterField={filterField}
        onEnterList={() => {
          if (!selected && rows[0]) onView({ ...view, selected: rows[0].id })
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
          rows={rows}
          view={view}
          onView={onView}
          onOpen={open}
          onMenu={(page, x, y) => setMenu({ page, x, y })}
        />
      )}
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

/** Enter belongs to the button or link that has the focus; to the list where the list has it. */
function isOnRow(): boolean {
  return document.activeElement?.getAttribute('role') === 'grid'
}
