import { PAGE_STATUSES } from '#shared/model/index'
import type { PageRow } from '../../state'
import { openSevere } from './figures-of'
import type { ListColumn, ListFilter, ListSort } from './list-view'

/** The rows in the order of a column. Rows that compare equal stay in the order of their paths. */
export function sortRows(rows: readonly PageRow[], { column, descending }: ListSort): readonly PageRow[] {
  const sign = descending ? -1 : 1
  return rows
    .map((row) => ({ row, value: sortValue(row, column), path: naturalPath(row) }))
    .sort((a, b) => sign * compare(a.value, b.value) || compare(a.path, b.path))
    .map(({ row }) => row)
}

/** The rows that pass the filter, in the order they have. */
export function filterRows(rows: readonly PageRow[], filter: ListFilter): readonly PageRow[] {
  const tests = testsOf(filter)
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((passes) => passes(row)))
}

function testsOf({ text, status, check, quality, assignee }: ListFilter): ((row: PageRow) => boolean)[] {
  const wanted = text.trim().toLowerCase()
  const [from, to] = quality.map((percent) => percent / 100) as [number, number]
  return [
    status !== 'any' && ((row: PageRow) => row.summary?.status === status),
    assignee !== null &&
      (({ summary }: PageRow) => summary !== null && (summary.assignee ?? '') === assignee),
    (from > 0 || to < 1) &&
      (({ summary }: PageRow) => summary !== null && summary.quality >= from && summary.quality <= to),
    check !== 'any' &&
      (({ summary }: PageRow) =>
        summary?.flags.some((flag) => flag.check === check && flag.open > 0) ?? false),
    wanted !== '' && ((row: PageRow) => row.path.toLowerCase().includes(wanted))
  ].filter((test) => test !== false)
}

/** Pages that are not drafted yet sort below all others. */
function sortValue(row: PageRow, column: ListColumn): string | number {
  const { summary } = row
  switch (column) {
    case 'path':
      return naturalPath(row)
    case 'encoding':
      return row.encoding
    case 'changed':
      return row.changedAt ?? ''
    case 'issue':
      return summary ? `${summary.paper ?? ''} ${summary.date ?? ''}` : ''
    case 'assignee':
      return summary?.assignee ?? ''
    case 'articles':
    case 'unassigned':
    case 'quality':
    case 'chars':
      return summary?.[column] ?? -1
    case 'flags':
      return summary?.openFlags ?? -1
    case 'settled':
      return summary?.settledFlags ?? -1
    case 'severe':
      return summary ? openSevere(summary) : -1
    case 'changes':
      return summary?.changeRatio ?? -1
    case 'hand':
      return summary?.handChars ?? -1
    case 'status':
      return summary ? PAGE_STATUSES.indexOf(summary.status) : -1
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const naturalPaths = new WeakMap<PageRow, string>()

/** The path with its numbers made equally long, so that page 2 comes before page 10. */
function naturalPath(row: PageRow): string {
  const known = naturalPaths.get(row) ?? row.path.replace(/\d+/g, (digits) => digits.padStart(12, '0'))
  naturalPaths.set(row, known)
  return known
}
