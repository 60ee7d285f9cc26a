import type { PageId, PageState, ParagraphId } from '#shared/model/index'
import { readStates, type TextRow } from '../db'
import { sessionOf } from './sessions'
import { workplace } from './workplace'

export type ParagraphTexts = ReadonlyMap<ParagraphId, string>

/** The clean texts of pages, paragraph by paragraph, as they stand; a page that has not been drafted has none. */
export async function paragraphTexts(pages: readonly PageId[]): Promise<Map<PageId, ParagraphTexts>> {
  const { db } = workplace()
  const rows = await db.texts.bulkGet([...pages])
  const without = pages.filter((_, i) => !rows[i])
  const states = without.length > 0 ? await readStates(db, without) : []
  const texts = new Map<PageId, ParagraphTexts>()
  for (const row of rows) if (row) texts.set(row.page, textsOfRow(row))
  for (const row of states) if (row) texts.set(row.page, textsOfState(row.state))
  for (const page of pages) {
    const session = sessionOf(page)
    if (session) texts.set(page, textsOfState(session.store.getState().state))
  }
  return texts
}

function textsOfRow({ text, paragraphs }: TextRow): ParagraphTexts {
  const lines = text.split('\n')
  return new Map(paragraphs.map((id, i) => [id, lines[i] ?? '']))
}

function textsOfState({ paragraphs }: PageState): ParagraphTexts {
  return new Map(Object.values(paragraphs).map(({ id, text }) => [id, text]))
}
