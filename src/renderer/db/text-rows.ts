import type { PageId, PageState, ParagraphId } from '#shared/model/index'
import type { CorpusDatabase } from './corpus-database'

/** The clean text of a page, for the search; made from its state. */
export interface TextRow {
  readonly page: PageId
  /** Grows with every write: what is above the last one seen is new. */
  readonly turn: number
  /** The paragraphs of the articles, then those that are in none. */
  readonly paragraphs: readonly ParagraphId[]
  /** How many of them are in articles. */
  readonly inArticles: number
  /** Their texts, one a line. */
  readonly text: string
}

function textRow(state: PageState, turn: number): TextRow {
  const inArticles = state.articles.flatMap(({ paragraphs }) => paragraphs)
  const paragraphs = [...inArticles, ...state.unassigned, ...state.repeats, ...state.furniture]
  const text = paragraphs.map((id) => state.paragraphs[id]!.text).join('\n')
  return { page: state.page, turn, paragraphs, inArticles: inArticles.length, text }
}

/** Keeps the texts of states; within the transaction that keeps the states. */
export async function putTexts(db: CorpusDatabase, states: readonly PageState[]): Promise<TextRow[]> {
  const [last = 0] = (await db.texts.orderBy('turn').reverse().limit(1).keys()) as number[]
  const rows = states.map((state, i) => textRow(state, last + 1 + i))
  await db.texts.bulkPut(rows)
  return rows
}
