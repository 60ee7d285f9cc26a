import { GalleyError, type Skipped } from '#shared/contract/index'
import type { Encoding, PageId, RawPage } from '#shared/model/index'
import type { Decoded } from '../files/decode-bytes'
import type { FoundFile } from '../files/find-pages'
import { readPage } from '../files/read-page'
import { Refusal } from '../files/refusal'
import type { OpenCorpus, ReadPage } from '../journal/open-corpus'
import { PREVIEW_CHARS } from './source-handlers'

/**
 * Files that were refused because of their encoding, by the ids that their pages would have. An id holds path
 * and bytes: what a person saw in the preview is what is read.
 */
export class RefusedFiles {
  readonly #files = new Map<PageId, FoundFile>()

  constructor(private readonly corpus: OpenCorpus) {}

  add(page: PageId, found: FoundFile): void {
    this.#files.set(page, found)
  }

  /** The file's first characters as `encoding` reads them; `unreadable` counts the whole file. */
  async preview(page: PageId, encoding: Encoding): Promise<Pick<Decoded, 'text' | 'unreadable'>> {
    const read = await readAs(page, this.#get(page), encoding)
    return { text: read.page.text.slice(0, PREVIEW_CHARS), unreadable: read.unreadable }
  }

  /** Adds the file to the corpus as `encoding` reads it; from then on it is a page like any other. */
  async read(page: PageId, encoding: Encoding): Promise<RawPage> {
    const found = this.#get(page)
    // Subtle: at once, or a second call would add it a second time.
    this.#files.delete(page)
    try {
      const read = await readAs(page, found, encoding)
      if (this.corpus.hasPath(found.path)) throw notRead(new Refusal('changed-since-import').at(found.path))
      const [notKept] = await this.corpus.addPages([read])
      if (notKept) throw notRead(notKept)
      return read.page
    } catch (error) {
      this.#files.set(page, found)
      throw error
    }
  }

  #get(page: PageId): FoundFile {
    const found = this.#files.get(page)
    if (found === undefined) throw new GalleyError('page-not-found', { page })
    return found
  }
}

async function readAs(page: PageId, found: FoundFile, encoding: Encoding): Promise<ReadPage> {
  const read = await readPage(found, encoding)
  if (read.kind === 'skipped') throw notRead(read.skipped)
  if (read.page.id !== page) throw notRead(new Refusal('changed-since-report').at(found.path))
  return read
}

function notRead({ path, code }: Skipped): GalleyError {
  return new GalleyError('file-not-read', { path, reason: code })
}
