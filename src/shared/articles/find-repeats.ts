import type { Block } from '../model'
import { EMPTY_NGRAM, foldText, Ngrams, Tally, windowHashes } from '../text'
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
  const flow = blocks.filter((block) => mayRecur(block) || block.role === 'byline')
  const firstOf = findFirstCopies(flow.filter(mayRecur))
  addBetween(flow, firstOf)
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

/** The same reporter may sign two stories: a byline is repeated with its story alone. */
const mayRecur = (block: Block): boolean => block.role === 'body' || isTitle(block)

/** What is too short to be looked for, or a byline, is a copy behind a copy: `前拍马屁症状。`. */
function addBetween(flow: readonly Block[], firstOf: Map<Block, Block>): void {
  const behind = new Map(flow.map((block, i) => [block, flow[i + 1]]))
  flow.forEach((block, i) => {
    if (i === 0 || firstOf.has(block)) return
    const before = firstOf.get(flow[i - 1]!)
    const first = before && behind.get(before)
    if (!first || first === block || first.role !== block.role) return
    if (foldText(first.text.text) === foldText(block.text.text)) firstOf.set(block, first)
  })
}

function findFirstCopies(flow: readonly Block[]): Map<Block, Block> {
  const firstOf = new Map<Block, Block>()
  const index = new CopyIndex()
  for (const block of flow) {
    const copy: Copy = { block, text: foldText(block.text.text), shingles: null }
    const first = copy.text.length >= SHORTEST_CHARS ? index.find(copy) : null
    if (first && isTitle(first) === isTitle(block)) firstOf.set(block, first)
    else index.add(copy)
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

/** A text's shingles as numbers, each once, in the order of the text. */
type Shingles = readonly number[]

/** A block with its text as it is compared; its shingles once they are asked for. */
interface Copy {
  readonly block: Block
  readonly text: string
  shingles: Shingles | null
}

/** Finds an equal or nearly equal text among those seen, by its shingles. */
class CopyIndex {
  private readonly exact = new Map<string, Block>()
  /** Numbers of shingles, by their hashes. */
  private readonly numbers = new Ngrams()
  /** By number: the first text that has it, as its place in the list, and the last list that it was put in. */
  private readonly firstWith = new Tally()
  private readonly lastList = new Tally()
  private readonly texts: (Copy | null)[] = [null]
  private lists = 0

  find(copy: Copy): Block | null {
    const exact = this.exact.get(copy.text)
    if (exact || copy.text.length < SHORTEST_NEAR_CHARS) return exact ?? null
    const shingles = this.shinglesOf(copy)
    const every = Math.max(1, Math.floor(shingles.length / SAMPLED_SHINGLES))
    const tried = new Set<Copy>()
    for (let i = 0; i < shingles.length; i += every) {
      const known = this.texts[this.firstWith.get(shingles[i]!)]
      if (!known || tried.has(known)) continue
      tried.add(known)
      if (this.alike(shingles, this.shinglesOf(known)) >= LEAST_ALIKE) return known.block
    }
    return null
  }

  add(copy: Copy): void {
    this.exact.set(copy.text, copy.block)
    if (copy.text.length < SHORTEST_NEAR_CHARS || copy.text.length > LONGEST_NEAR_CHARS) return
    const place = this.texts.push(copy) - 1
    for (const shingle of this.shinglesOf(copy)) {
      if (this.firstWith.get(shingle) === 0) this.firstWith.set(shingle, place)
    }
  }

  private shinglesOf(copy: Copy): Shingles {
    if (copy.shingles) return copy.shingles
    this.lists += 1
    const shingles: number[] = []
    for (const hash of windowHashes(copy.text.slice(0, LONGEST_NEAR_CHARS), SHINGLE_CHARS)) {
      const shingle = this.numbers.add(EMPTY_NGRAM, hash)
      if (this.lastList.get(shingle) === this.lists) continue
      this.lastList.set(shingle, this.lists)
      shingles.push(shingle)
    }
    return (copy.shingles = shingles)
  }

  /** Jaccard similarity. */
  private alike(a: Shingles, b: Shingles): number {
    this.lists += 1
    for (const shingle of a) this.lastList.set(shingle, this.lists)
    let shared = 0
    for (const shingle of b) if (this.lastList.get(shingle) === this.lists) shared += 1
    return shared / (a.length + b.length - shared)
  }
}

/** A longer line is a page of its own, not a copy; its shingles would only fill the memory. */
const LONGEST_NEAR_CHARS = 20_000
