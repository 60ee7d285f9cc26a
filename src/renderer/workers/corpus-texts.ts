import type { PageId } from '#shared/model/index'
import { searchText, type SearchText } from '#shared/search/index'
import { putTexts, readStates, type CorpusDatabase, type TextRow } from '../db'

/** The text of a page, ready to be searched. */
export interface PageText extends SearchText {
  readonly paragraphs: TextRow['paragraphs']
  readonly inArticles: number
}

const NO_TEXT: PageText = { text: '', folded: '', paragraphs: [], inArticles: 0 }

/** The texts of a corpus: read when they are first searched, then kept in memory. */
export class CorpusTexts {
  private readonly clean = new Map<PageId, PageText>()
  private readonly raw = new Map<PageId, SearchText>()
  private turn: number | null = null

  constructor(private readonly db: CorpusDatabase) {}

  /** Reads anew what was written since the last search. */
  async catchUp(): Promise<void> {
    const { texts } = this.db
    if (this.turn === null) {
      const [last = 0] = (await texts.orderBy('turn').reverse().limit(1).keys()) as number[]
      this.turn = last
      return
    }
    for (const row of await texts.where('turn').above(this.turn).toArray()) {
      this.turn = Math.max(this.turn, row.turn)
      if (this.clean.has(row.page)) this.clean.set(row.page, pageText(row))
    }
    // A file that is read in another encoding has another raw text, and is rare.
    this.raw.clear()
  }

  async cleanOf(pages: readonly PageId[]): Promise<PageText[]> {
    const missing = pages.filter((page) => !this.clean.has(page))
    if (missing.length > 0)
      for (const row of await this.read(missing)) this.clean.set(row.page, pageText(row))
    return pages.map((page) => this.clean.get(page) ?? NO_TEXT)
  }

  async rawOf(pages: readonly PageId[]): Promise<PageText[]> {
    const missing = pages.filter((page) => !this.raw.has(page))
    const rows = missing.length > 0 ? await this.db.raws.bulkGet([...missing]) : []
    for (const row of rows) if (row) this.raw.set(row.id, searchText(row.text))
    return pages.map((page) => ({ ...NO_TEXT, ...this.raw.get(page) }))
  }

  /** The rows of pages; where a row is missing and the page has a state, the row is made. */
  private async read(pages: readonly PageId[]): Promise<TextRow[]> {
    const { db } = this
    const rows = await db.texts.bulkGet([...pages])
    const without = pages.filter((_, i) => !rows[i])
    const known = rows.filter((row) => row !== undefined)
    if (without.length === 0) return known
    const made = await db.transaction('rw', db.texts, db.states, async () => {
      const states = await readStates(db, without)
      return putTexts(
        db,
        states.flatMap((row) => (row ? [row.state] : []))
      )
    })
    return [...known, ...made]
  }
}

function pageText({ text, paragraphs, inArticles }: TextRow): PageText {
  return { ...searchText(text), paragraphs, inArticles }
}
