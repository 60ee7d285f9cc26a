import { TITLE_ROLES, type Block } from '../model'
import { foldText } from '../text'

/** A block that the OCR model wrote again, and the one that is kept. */
export interface Repeat {
  readonly block: Block
  readonly of: Block
  readonly isExact: boolean
}

const SHORTEST_BODY_CHARS = 16
const SHORTEST_TITLE_CHARS = 8
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
  const flow = blocks.filter((block) => block.role === 'body' || TITLE_ROLES.has(block.role))
  const groups = new Map<Block, Block[]>()
  const sameAs = new Map<Block, Block>()
  const index = new CopyIndex()
  for (const block of flow) {
    const text = foldText(block.text.text)
    const first = text.length >= SHORTEST_TITLE_CHARS ? index.find(text) : null
    if (first) sameAs.set(block, first)
    else index.add(text, block)
  }
  flow.forEach((block, i) => {
    const first = sameAs.get(block)
    if (!first || !isLongEnough(block, first, flow[i + 1], sameAs)) return
    groups.set(first, [...(groups.get(first) ?? [first]), block])
  })
  return [...groups.values()].flatMap(dropCopies)
}

/** A short title counts only if what stands under it is repeated too. */
function isLongEnough(
  block: Block,
  first: Block,
  below: Block | undefined,
  sameAs: Map<Block, Block>
): boolean {
  if (block.role === 'body')
    return first.role === 'body' && foldText(block.text.text).length >= SHORTEST_BODY_CHARS
  return below !== undefined && sameAs.has(below)
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
