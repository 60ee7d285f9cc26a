import type { Block } from '../model'
import { foldText } from '../text'
import { isTitle } from './title-groups'

/** A block that the OCR model wrote again, and the one that is kept. */
export interface Repeat {
  readonly block: Block
  readonly of: Block
  readonly isExact: boolean
}

const SHORTEST_CHARS = 8
/** What is repeated, with the repeated blocks next to it, must be this long: shorter text recurs by itself. */
const SHORTEST_REPEAT_CHARS = 40
const SHORTEST_NEAR_CHARS = 40
const SHINGLE_CHARS = 8
const LEAST_ALIKE = 0.85
/** Shingles of a text that are looked up; evenly spread over it. */
const SAMPLED_SHINGLES = 24

/**
 * Paragraphs and lines that stand on the page twice: `会上听取了清水塘…` three times (seed 003, lines 21, 23,
 * 25), a whole commentary with its headline (lines 59 to 77). The first copy is kept, but of copies that end
 * with a jump line the last: a jump line ends its article (seed 004, lines 79 and 83).
 */
export function findRepeats(blocks: readonly Block[]): Repeat[] {
  const flow = blocks.filter((block) => block.role === 'body' || isTitle(block))
  const firstOf = findFirstCopies(flow)
  const groups = new Map<Block, Block[]>()
  for (let i = 0; i < flow.length; i++) {
    const end = endOfRepeat(flow, firstOf, i)
    const run = flow.slice(i, end)
    if (run.reduce((chars, block) => chars + block.text.text.length, 0) >= SHORTEST_REPEAT_CHARS) {
      for (const block of run) {
        const first = firstOf.get(block)!
        groups.set(first, [...(groups.get(first) ?? [first]), block])
      }
    }
    i = Math.max(i, end - 1)
  }
  return [...groups.values()].flatMap(dropCopies)
}

function findFirstCopies(flow: readonly Block[]): Map<Block, Block> {
  const firstOf = new Map<Block, Block>()
  const index = new CopyIndex()
  for (const block of flow) {
    const text = foldText(block.text.text)
    const first = text.length >= SHORTEST_CHARS ? index.find(text) : null
    if (first && isTitle(first) === isTitle(block)) firstOf.set(block, first)
    else index.add(text, block)
  }
  return firstOf
}

/**
 * Where the repeated stretch that starts at `start` ends: copies of neighbours that are neighbours themselves. A line
 * of a column may recur alone (`会成立 100周年暨全国劳动模范和先进`, seed 000, lines 115 and 159).
 */
function endOfRepeat(flow: readonly Block[], firstOf: Map<Block, Block>, start: number): number {
  let end = start
  for (
    let first = firstOf.get(flow[end]!);
    first;
    first = end < flow.length ? firstOf.get(flow[end]!) : undefined
  ) {
    const before = end > start ? firstOf.get(flow[end - 1]!)! : null
    if (before && first.index <= before.index) break
    end += 1
  }
  return end
}

function dropCopies(copies: readonly Block[]): Repeat[] {
  const kept = copies.every((copy) => copy.isContinuedElsewhere) ? copies.at(-1)! : copies[0]!
  const text = foldText(kept.text.text)
  return copies
    .filter((copy) => copy !== kept)
    .map((block) => ({ block, of: kept, isExact: foldText(block.text.text) === text }))
}

/** Finds an equal or nearly equal text among those seen, by its shingles. */
class CopyIndex {
  private readonly exact = new Map<string, Block>()
  private readonly byShingle = new Map<string, { block: Block; shingles: Set<string> }>()

  find(text: string): Block | null {
    const exact = this.exact.get(text)
    if (exact || text.length < SHORTEST_NEAR_CHARS) return exact ?? null
    const shingles = shinglesOf(text)
    const tried = new Set<Block>()
    for (const shingle of sample(shingles)) {
      const known = this.byShingle.get(shingle)
      if (!known || tried.has(known.block)) continue
      tried.add(known.block)
      if (alike(shingles, known.shingles) >= LEAST_ALIKE) return known.block
    }
    return null
  }

  add(text: string, block: Block): void {
    this.exact.set(text, block)
    if (text.length < SHORTEST_NEAR_CHARS || text.length > LONGEST_NEAR_CHARS) return
    const entry = { block, shingles: shinglesOf(text) }
    for (const shingle of entry.shingles) if (!this.byShingle.has(shingle)) this.byShingle.set(shingle, entry)
  }
}

/** A longer line is a page of its own, not a copy; its shingles would only fill the memory. */
const LONGEST_NEAR_CHARS = 20_000

function shinglesOf(text: string): Set<string> {
  const shingles = new Set<string>()
  const last = Math.min(text.length, LONGEST_NEAR_CHARS) - SHINGLE_CHARS
  for (let i = 0; i <= last; i++) shingles.add(text.slice(i, i + SHINGLE_CHARS))
  return shingles
}

function sample(shingles: Set<string>): string[] {
  const every = Math.max(1, Math.floor(shingles.size / SAMPLED_SHINGLES))
  return [...shingles].filter((_, i) => i % every === 0)
}

/** Jaccard similarity. */
function alike(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const shingle of a) if (b.has(shingle)) shared += 1
  return shared / (a.size + b.size - shared)
}
