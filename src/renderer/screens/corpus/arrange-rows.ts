import { PAGE_STATUSES } from '#shared/model/index'
import type { PageRow } from '../../state'
import type { ListColumn, ListView } from './list-view'

/** The rows that the view shows, in its order. Rows that compare equal stay in the order of their paths. */
export function arrangeRows(rows: readonly PageRow[], view: Omit<ListView, 'selected'>): readonly PageRow[] {
  const wanted = view.filter.trim().toLowerCase()
  const shown = rows.filter(
    (row) =>
      (wanted === '' || lowerPath(row).includes(wanted)) &&
      (view.status === 'any' || row.summary?.status === view.status)
  )
  const { column, descending } = view.sort
  const sign = descending ? -1 : 1
  return shown
    .map((row) => ({ row, value: sortValue(row, column), path: naturalPath(row) }))
    .sort((a, b) => sign * compare(a.value, b.value) || compare(a.path, b.path))
    .map(({ row }) => row)
}

/** Pages that are not drafted yet sort below all others. */
function sortValue(row: PageRow, column: ListColumn): string | number {
  switch (column) {
    case 'path':
      return naturalPath(row)
    case 'encoding':
      return row.encoding
    case 'articles':
      return row.summary?.articles ?? -1
    case 'flags':
      return row.summary?.openFlags ?? -1
    case 'unassigned':
      return row.summary?.unassigned ?? -1
    case 'quality':
      return qualityOf(row)
    case 'status':
      return row.summary ? PAGE_STATUSES.indexOf(row.summary.status) : -1
    case 'changed':
      return row.changedAt ?? ''
  }
}

/** Rows that an older version stored know none. */
function qualityOf({ summary }: PageRow): number {
  const quality: number | undefined = summary?.quality
  return quality ?? -1
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const lowerPaths = new WeakMap<PageRow, string>()
const naturalPaths = new WeakMap<PageRow, string>()

function lowerPath(row: PageRow): string {
  return remembered(lowerPaths, row, () => row.path.toLowerCase())
}

/** The path with its numbers made equally long, so that page 2 comes before page 10. */
function naturalPath(row: PageRow): string {
  return remembered(naturalPaths, row, () => row.path.replace(/\d+/g, (digits) => digits.padStart(12, '0')))
}

function remembered(memory: WeakMap<PageRow, string>, row: PageRow, make: () => string): string {
  let value = memory.get(row)
  if (value === undefined) memory.set(row, (value = make()))
  return value
}
