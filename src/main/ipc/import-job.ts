import type { ImportBatch, Skipped } from '#shared/contract/index'
import type { Found } from '../files/find-pages'
import { type PageRead, readPage } from '../files/read-page'
import { Refusal } from '../files/refusal'
import type { OpenCorpus, ReadPage } from '../journal/open-corpus'
import type { RefusedFiles } from './refused-files'

/** A batch ends at the first of these, so that progress shows and memory stays bounded. */
const maxPages = 16
const maxChars = 2_000_000
const maxLooked = 64

/** Reads found files into a corpus, one batch at each call. */
export class ImportJob {
  #looked = 0
  #unchanged = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly corpus: OpenCorpus,
    private readonly refused: RefusedFiles,
    private readonly found: readonly Found[]
  ) {}

  get total(): number {
    return this.found.length
  }

  /**
   * Reads on until a batch is full; its pages are in the journal when this resolves. After an error the same
   * files are read again.
   */
  next(): Promise<ImportBatch> {
    const batch = this.#turn.then(() => this.#readBatch())
    this.#turn = batch.catch(() => undefined)
    return batch
  }

  async #readBatch(): Promise<ImportBatch> {
    const fresh = new Map<string, ReadPage>()
    const skipped: Skipped[] = []
    let looked = this.#looked
    let unchanged = this.#unchanged
    let chars = 0
    const end = Math.min(this.found.length, looked + maxLooked)
    while (looked < end && fresh.size < maxPages && chars < maxChars) {
      const found = this.found[looked++]!
      const read: PageRead = found.kind === 'file' ? await readPage(found) : found
      const id = read.kind === 'page' ? read.page.id : read.undecoded
      if (id !== undefined && (this.corpus.has(id) || fresh.has(id))) unchanged++
      else if (read.kind === 'skipped') skipped.push(this.#refusalOf(found, read))
      else if (this.corpus.hasPath(read.page.path)) {
        skipped.push(new Refusal('changed-since-import').at(read.page.path))
      } else {
        fresh.set(read.page.id, read)
        chars += read.page.text.length
      }
    }
    const notKept = await this.corpus.addPages([...fresh.values()])
    this.#looked = looked
    this.#unchanged = unchanged
    return {
      pages: [...fresh.values()].map(({ page }) => page).filter(({ id }) => this.corpus.has(id)),
      skipped: [...skipped, ...notKept],
      looked,
      unchanged,
      total: this.found.length,
      done: looked === this.found.length,
      lastSeq: this.corpus.lastSeq
    }
  }

  /** What the report says of a refused file, and whether a person may read it in another encoding. */
  #refusalOf(found: Found, { skipped, undecoded }: Extract<PageRead, { kind: 'skipped' }>): Skipped {
    if (found.kind !== 'file' || undecoded === undefined) return skipped
    if (this.corpus.hasPath(found.path)) return new Refusal('changed-since-import').at(found.path)
    this.refused.add(undecoded, found)
    return { ...skipped, page: undecoded }
  }
}
