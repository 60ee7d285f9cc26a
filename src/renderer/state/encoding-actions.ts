import type { Encoding, PageId } from '#shared/model/index'
import { ask } from '../bridge'
import { storePages } from '../db'
import { draftAgain } from './corpus-actions'
import { showRows } from './corpus-store'
import { workplace } from './workplace'

/** The page's first characters as `encoding` would read them, and how many bytes it could not read. */
export function previewEncoding(
  page: PageId,
  encoding: Encoding
): Promise<{ text: string; unreadable: number }> {
  return ask('source:preview', { corpus: workplace().corpus.id, page, encoding })
}

/** Decodes the page anew and drafts it again. Throws `GalleyError('not-allowed')` once a person worked on it. */
export async function changeEncoding(page: PageId, encoding: Encoding): Promise<void> {
  const { corpus, db, lane } = workplace()
  await lane.run(async () => {
    const reply = await ask('source:redecode', { corpus: corpus.id, page, encoding })
    showRows(await storePages(db, [reply.page], reply.lastSeq))
  })
  draftAgain([page])
}
