import type { CorpusId, Encoding, PageId } from '#shared/model/index'
import { ask } from '../bridge'
import { storePages } from '../db'
import type { PageRow } from '../db'
import { draftAgain } from './corpus-actions'
import { corpusStore, showRows } from './corpus-store'
import { workplace } from './workplace'

/** What a person can read in an encoding of their choice. */
export type ReadableFile =
  | { readonly kind: 'page'; readonly page: PageRow }
  /** A file that the last reading refused for its encoding; `page` is the id that it would have. */
  | {
      readonly kind: 'skipped'
      readonly page: PageId
      readonly path: string
      /** The encoding that fits best, where one was found. */
      readonly guess: Encoding | null
    }

/** The file's first characters as `encoding` would read them, and how many bytes it could not read. */
export function previewEncoding(
  file: ReadableFile,
  encoding: Encoding
): Promise<{ text: string; unreadable: number }> {
  const corpus = workplace().corpus.id
  return file.kind === 'page'
    ? ask('source:preview', { corpus, page: file.page.id, encoding })
    : ask('import:preview-skipped', { corpus, page: file.page, encoding })
}

/**
 * Reads the file in `encoding` and drafts it. Throws `GalleyError('not-allowed')` once a person has worked on
 * the page.
 */
export async function readInEncoding(file: ReadableFile, encoding: Encoding): Promise<void> {
  const { corpus, db, lane } = workplace()
  const id = await lane.run(async () => {
    const { page, lastSeq } = await askToRead(corpus.id, file, encoding)
    showRows(await storePages(db, [page], lastSeq))
    return page.id
  })
  if (file.kind === 'skipped') takeOffReport(file.page)
  draftAgain([id])
}

function askToRead(corpus: CorpusId, file: ReadableFile, encoding: Encoding) {
  return file.kind === 'page'
    ? ask('source:redecode', { corpus, page: file.page.id, encoding })
    : ask('import:read-skipped', { corpus, page: file.page, encoding })
}

/** The last reading's report once a person has read a skipped file after all. */
function takeOffReport(page: PageId): void {
  corpusStore.setState(({ report }) => {
    if (!report) return {}
    const skipped = report.skipped.filter((each) => each.page !== page)
    return { report: { ...report, skipped, read: report.read + 1 } }
  })
}
