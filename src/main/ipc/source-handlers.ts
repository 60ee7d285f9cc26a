import type { CorpusLibrary } from '../journal/corpus-library'
import type { Handlers } from './answer'

export const PREVIEW_CHARS = 4000

export function sourceHandlers(
  library: CorpusLibrary
): Handlers<'source:read' | 'source:preview' | 'source:redecode'> {
  return {
    'source:read': async ({ corpus, page }) => (await library.open(corpus)).readPage(page),
    'source:preview': async ({ corpus, page, encoding }) =>
      (await library.open(corpus)).preview(page, encoding, PREVIEW_CHARS),
    'source:redecode': async ({ corpus, page, encoding }) => {
      const opened = await library.open(corpus)
      const redecoded = await opened.redecode(page, encoding)
      return { page: redecoded, lastSeq: opened.lastSeq }
    }
  }
}
