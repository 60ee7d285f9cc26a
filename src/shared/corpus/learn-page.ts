import { foldText, isHan, signedNames } from '../text'
import { pairCell, tripleCell } from './grams'

/** What one page tells of the others; at most as large as the page. */
export interface PageLore {
  readonly path: string
  /** Cells of the pairs and triples of characters that stand on the page, each once. */
  readonly pairs: Uint32Array
  readonly triples: Uint32Array
  /** How often each name signs. */
  readonly staff: ReadonlyMap<string, number>
  readonly outside: ReadonlyMap<string, number>
}

/** Rises when `learnPage` or the tables change: what was learned before is learned anew. */
export const LORE_VERSION = 1

/** Names on one page; more are no bylines. */
const MOST_NAMES = 200

/** Learns from the lines of a page, as they stand before anything was joined. */
export function learnPage(path: string, lines: readonly string[]): PageLore {
  const pairs = new Set<number>()
  const triples = new Set<number>()
  const names = { staff: new Map<string, number>(), outside: new Map<string, number>() }
  for (const line of lines) {
    addGrams(foldText(line), pairs, triples)
    for (const { name, role } of signedNames(line)) {
      const counts = names[role]
      if (counts.size < MOST_NAMES || counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return { path, pairs: Uint32Array.from(pairs), triples: Uint32Array.from(triples), ...names }
}

function addGrams(text: string, pairs: Set<number>, triples: Set<number>): void {
  let run = 0
  for (let i = 0; i < text.length; i++) {
    run = isHan(text[i]!) ? run + 1 : 0
    if (run >= 2) pairs.add(pairCell(text, i - 1))
    if (run >= 3) triples.add(tripleCell(text, i - 2))
  }
}
