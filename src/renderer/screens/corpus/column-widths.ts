import type { ListColumn } from './list-view'

const WIDTHS_REM: Readonly<Record<ListColumn, number>> = {
  path: 11.5,
  issue: 11,
  encoding: 6.75,
  articles: 4.75,
  chars: 6,
  flags: 4.5,
  severe: 5,
  settled: 5.5,
  unassigned: 6,
  quality: 6.75,
  changes: 5.75,
  hand: 6,
  assignee: 6,
  status: 7,
  changed: 8.25
}

/** The name takes what it can use; on a wide screen the rest of the row stays empty behind the last column. */
export function gridColumns(columns: readonly ListColumn[]): string {
  const tracks = columns.map((column) =>
    column === 'path' ? `minmax(${WIDTHS_REM.path}rem, 46rem)` : `${WIDTHS_REM[column]}rem`
  )
  return `${tracks.join(' ')} minmax(0, 1fr)`
}

/** Below this the list scrolls to the side. */
export function leastWidthRem(columns: readonly ListColumn[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS_REM[column], 1.5)
}
