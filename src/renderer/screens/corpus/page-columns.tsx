import { createColumnHelper } from '@tanstack/react-table'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import type { PageRow } from '../../state'
import { FileName } from './file-name'
import type { ListColumn } from './list-view'
import { StatusMark } from './status-mark'

const column = createColumnHelper<PageRow>()

/** What each column shows of a page; headings and order of sorting are the table's. */
export const PAGE_COLUMNS = [
  column.display({ id: idOf('path'), cell: ({ row }) => <FileName path={row.original.path} /> }),
  column.display({ id: idOf('encoding'), cell: ({ row }) => <EncodingCell row={row.original} /> }),
  column.display({
    id: idOf('articles'),
    cell: ({ row }) => <NumberCell value={row.original.summary?.articles} />
  }),
  column.display({
    id: idOf('flags'),
    cell: ({ row }) => <NumberCell value={row.original.summary?.openFlags} />
  }),
  column.display({
    id: idOf('unassigned'),
    cell: ({ row }) => <NumberCell value={row.original.summary?.unassigned} isOpenWork />
  }),
  column.display({
    id: idOf('quality'),
    cell: ({ row }) => <QualityCell value={row.original.summary?.quality} />
  }),
  column.display({
    id: idOf('status'),
    cell: ({ row: { original } }) =>
      original.summary ? <StatusMark status={original.summary.status} /> : <Waiting />
  }),
  column.display({ id: idOf('changed'), cell: ({ row }) => <ChangedCell at={row.original.changedAt} /> })
]

function idOf(name: ListColumn): ListColumn {
  return name
}

interface NumberCellProps {
  readonly value: number | undefined
  /** Marked where it is not zero. */
  readonly isOpenWork?: boolean
}

function NumberCell({ value, isOpenWork = false }: NumberCellProps) {
  const format = useFormat()
  const { t } = useTranslation()
  if (value === undefined) return <span className="page-table__faint">{t('list.never')}</span>
  const look = value === 0 ? 'page-table__faint' : isOpenWork ? 'page-table__open-work' : undefined
  return <span className={look}>{format.number(value)}</span>
}

/** A bar and its number: how far the page can be trusted as the machine left it. */
function QualityCell({ value }: { readonly value: number | undefined }) {
  const format = useFormat()
  const { t } = useTranslation()
  if (value === undefined) return <span className="page-table__faint">{t('list.never')}</span>
  return (
    <>
      <span className="quality-bar" aria-hidden="true">
        <span className="quality-bar__fill" style={{ width: `${value * 100}%` }} />
      </span>
      <span>{format.percent(value)}</span>
    </>
  )
}

function EncodingCell({ row }: { readonly row: PageRow }) {
  const { t } = useTranslation(['shell', 'codes'])
  return (
    <>
      <span>{t(`codes:encoding.${row.encoding}`)}</span>
      {row.chosen === 'by-hand' && <span className="page-table__by-hand">{t('list.byHand')}</span>}
    </>
  )
}

function ChangedCell({ at }: { readonly at: string | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (at === null) return <span className="page-table__faint">{t('list.never')}</span>
  return (
    <time dateTime={at} title={format.moment(at)}>
      {format.when(at)}
    </time>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return <span className="page-table__faint">{t('list.drafting')}</span>
}
