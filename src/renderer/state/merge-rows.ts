import type { PageRow } from '../db'

/** The order of the list: by path, and by id where paths are equal. */
export function byPath(a: PageRow, b: PageRow): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * `pages`, which are in the order of `byPath`, with `rows` in place of older rows of the same pages. A few rows
 * cost a copy of the list, never a sort of it: an import merges thousands of times.
 */
export function mergeRows(pages: readonly PageRow[], rows: readonly PageRow[]): readonly PageRow[] {
  const known = pages.slice()
  const added: PageRow[] = []
  for (const row of new Map(rows.map((each) => [each.id, each])).values()) {
    const at = placeOf(known, row)
    if (known[at]?.id === row.id) known[at] = row
    else added.push(row)
  }
  return added.length === 0 ? known : insert(known, added.sort(byPath))
}

function insert(known: readonly PageRow[], added: readonly PageRow[]): PageRow[] {
  const merged: PageRow[] = []
  let from = 0
  for (const row of added) {
    const at = placeOf(known, row)
    while (from < at) merged.push(known[from++]!)
    merged.push(row)
  }
  while (from < known.length) merged.push(known[from++]!)
  return merged
}

/** The index of the first row that does not come before `row`. */
function placeOf(pages: readonly PageRow[], row: PageRow): number {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byPath(pages[middle]!, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}
