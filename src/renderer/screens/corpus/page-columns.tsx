import { createColumnHelper, type ColumnDef } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import type { PageRow } from '../../state'
import { FileName } from './file-name'
import type { ListColumn } from './list-view'
import { StatusMark } from '../work/status-mark'
import { openSevere } from './figures-of'

const column = createColumnHelper<PageRow>()

/** What each column shows of a page; headings and order of sorting are the table's. */
export const PAGE_COLUMNS: Readonly<Record<ListColumn, ColumnDef<PageRow>>> = {
  path: show('path', (row) => <FileName path={row.path} />),
  issue: show('issue', (row) => <IssueCell row={row} />),
  encoding: show('encoding', (row) => <EncodingCell row={row} />),
  articles: show('articles', ({ summary }) => <NumberCell value={summary?.articles} />),
  chars: show('chars', ({ summary }) => <NumberCell value={summary?.chars} />),
  flags: show('flags', ({ summary }) => <NumberCell value={summary?.openFlags} />),
  severe: show('severe', ({ summary }) => (
    <NumberCell value={summary ? openSevere(summary) : undefined} isOpenWork />
  )),
  settled: show('settled', ({ summary }) => <NumberCell value={summary?.settledFlags} />),
  unassigned: show('unassigned', ({ summary }) => <NumberCell value={summary?.unassigned} isOpenWork />),
  quality: show('quality', ({ summary }) => <QualityCell value={summary?.quality} />),
  changes: show('changes', ({ summary }) => <ShareCell value={summary?.changeRatio} />),
  hand: show('hand', ({ summary }) => <NumberCell value={summary?.handChars} />),
  assignee: show('assignee', ({ summary }) => <AssigneeCell name={summary?.assignee ?? null} />),
  status: show('status', ({ summary }) => (summary ? <StatusMark status={summary.status} /> : <Waiting />)),
  changed: show('changed', (row) => <ChangedCell at={row.changedAt} />)
}

function show(id: ListColumn, cell: (row: PageRow) => ReactNode): ColumnDef<PageRow> {
  return column.display({ id, cell: ({ row }) => cell(row.original) })
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

function ShareCell({ value }: { readonly value: number | undefined }) {
  const format = useFormat()
  const { t } = useTranslation()
  if (value === undefined) return <span className="page-table__faint">{t('list.never')}</span>
  return <span className={value === 0 ? 'page-table__faint' : undefined}>{format.share(value)}</span>
}

function AssigneeCell({ name }: { readonly name: string | null }) {
  const { t } = useTranslation()
  if (name === null) return <span className="page-table__faint">{t('list.never')}</span>
  return (
    <span className="page-table__name" title={name}>
      {name}
    </span>
  )
}

function IssueCell({ row: { summary } }: { readonly row: PageRow }) {
  const { t } = useTranslation()
  if (!summary?.paper && !summary?.date) return <span className="page-table__faint">{t('list.never')}</span>
  return (
    <>
      <span className="page-table__name">{summary.paper}</span>
      <span className="tabular">{summary.date}</span>
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
