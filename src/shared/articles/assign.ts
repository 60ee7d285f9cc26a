import { munkres } from 'munkres'
import { groupBy } from '../text'

/** That `row` and `column` belong together, by `score`; what is not above 0 is no candidate. */
export interface Pairing {
  readonly row: number
  readonly column: number
  readonly score: number
}

/** Components with more cells are first thinned: Hungarian assignment grows with the cube. */
const MOST_CELLS = 40_000

/**
 * The pairings of greatest total score in which each row and each column stands at most once (Hungarian method,
 * solved separately for each group of rows and columns that pairings connect).
 */
export function assign(pairings: readonly Pairing[]): Pairing[] {
  const positive = pairings.filter((pairing) => pairing.score > 0)
  return components(positive).flatMap((component) => {
    const rows = [...new Set(component.map((pairing) => pairing.row))]
    const columns = [...new Set(component.map((pairing) => pairing.column))]
    return rows.length * (columns.length + rows.length) > MOST_CELLS
      ? greedy(component)
      : solve(component, rows, columns)
  })
}

function solve(pairings: readonly Pairing[], rows: readonly number[], columns: readonly number[]): Pairing[] {
  const placeOfRow = new Map(rows.map((row, i) => [row, i]))
  const placeOfColumn = new Map(columns.map((column, i) => [column, i]))
  // One more column for each row, of score 0: the row that stays alone.
  const costs = rows.map(() => new Array<number>(columns.length + rows.length).fill(0))
  const known = new Map<string, Pairing>()
  for (const pairing of pairings) {
    const [row, column] = [placeOfRow.get(pairing.row)!, placeOfColumn.get(pairing.column)!]
    costs[row]![column] = -pairing.score
    known.set(`${row} ${column}`, pairing)
  }
  return munkres(costs).flatMap(([row, column]) => known.get(`${row} ${column}`) ?? [])
}

function greedy(pairings: readonly Pairing[]): Pairing[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  const sorted = [...pairings].sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column)
  return sorted.filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false
    rows.add(row)
    columns.add(column)
    return true
  })
}

/** Pairings by the group of rows and columns that they connect. */
function components(pairings: readonly Pairing[]): Pairing[][] {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    if (root !== key) parent.set(key, root)
    return root
  }
  for (const { row, column } of pairings) parent.set(rootOf(`r${row}`), rootOf(`c${column}`))
  return [...groupBy(pairings, ({ row }) => rootOf(`r${row}`)).values()]
}
