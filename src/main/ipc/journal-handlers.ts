import type { CorpusLibrary } from '../journal/corpus-library'
import type { Handlers } from './answer'

export function journalHandlers(library: CorpusLibrary): Handlers<'journal:append' | 'journal:read'> {
  return {
    'journal:append': async ({ corpus, bodies }) => ({
      lastSeq: await (await library.open(corpus)).addRevisions(bodies)
    }),
    'journal:read': async ({ corpus, afterSeq, limit }) => ({
      records: await (await library.open(corpus)).readRecords(afterSeq, limit)
    })
  }
}
