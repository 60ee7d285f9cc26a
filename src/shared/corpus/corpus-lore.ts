import { NO_EVIDENCE, type CorpusEvidence, type SignedName } from '../model'
import { CELLS } from './grams'
import type { PageLore } from './learn-page'

const MOST_NAMES = 20_000
/** Pages that are named beside a name. */
const MOST_PATHS = 3
const FULL = 0xffff

/**
 * The sum of what pages tell. Laws: the same pages in any order make the same evidence; it is never larger than about
 * 10 MB; a page costs as much as it is long, however many came before.
 */
export class CorpusLore {
  private pages: number
  private counted: number
  private sieve: number
  private readonly pairs: Uint16Array
  private readonly triples: Uint16Array
  private readonly staff: Map<string, SignedName>
  private readonly outside: Map<string, SignedName>

  /** Goes on from what was known. */
  constructor(known: CorpusEvidence = NO_EVIDENCE) {
    const isNew = known.pages === 0
    this.pages = known.pages
    this.counted = known.counted
    this.sieve = known.sieve
    this.pairs = isNew ? new Uint16Array(CELLS.pairs) : known.pairs.slice()
    this.triples = isNew ? new Uint16Array(CELLS.triples) : known.triples.slice()
    this.staff = new Map(known.staff)
    this.outside = new Map(known.outside)
  }

  add({ path, pairs, triples, staff, outside }: PageLore): void {
    this.pages += 1
    this.counted += triples.length
    count(this.pairs, pairs)
    count(this.triples, triples)
    for (const [name, times] of staff) this.addName(this.staff, name, times, path)
    for (const [name, times] of outside) this.addName(this.outside, name, times, path)
  }

  /** What is known now; pages that come later do not change it. */
  evidence(): CorpusEvidence {
    const { pages, counted, sieve } = this
    const [pairs, triples] = [this.pairs.slice(), this.triples.slice()]
    return {
      pages,
      counted,
      sieve,
      pairs,
      triples,
      staff: new Map(this.staff),
      outside: new Map(this.outside),
      // People teach these, not pages.
      learned: []
    }
  }

  /**
   * Subtle: which names are left out where there are too many must not depend on the order of the pages. It goes by a
   * hash of the first character, which only gets stricter: a name that is kept was counted from its first page on.
   */
  private addName(names: Map<string, SignedName>, name: string, times: number, path: string): void {
    if (zerosOf(name) < this.sieve) return
    const known = names.get(name)
    names.set(name, {
      count: (known?.count ?? 0) + times,
      pages: (known?.pages ?? 0) + 1,
      paths: [...(known?.paths ?? []), path].sort(byUnits).slice(0, MOST_PATHS)
    })
    while (this.staff.size + this.outside.size > MOST_NAMES) this.leaveOut()
  }

  private leaveOut(): void {
    this.sieve += 1
    for (const names of [this.staff, this.outside]) {
      for (const name of names.keys()) if (zerosOf(name) < this.sieve) names.delete(name)
    }
  }
}

function count(table: Uint16Array, cells: Uint32Array): void {
  for (const cell of cells) if (table[cell]! < FULL) table[cell]! += 1
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Names that may be variants of each other begin alike: they are kept or left out together. */
const zerosOf = (name: string): number => Math.clz32(Math.imul(name.charCodeAt(0), 0x9e3779b1))
