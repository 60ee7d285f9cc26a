import Table from 'cli-table3'
import type { TFunction } from 'i18next'
import type { PageState, RawPage } from '#shared/model/index'
import { printable } from './terminal'

// Beyond this a table by page is no summary any more.
const maxRows = 100

type Counts = { articles: number; paragraphs: number; flags: number; unassigned: number }

const columns = ['articles', 'paragraphs', 'flags', 'unassigned'] as const

/** Counts what an export holds: page by page for a few pages, in all for many. */
export class SummaryTable {
  #rows: { page: string; encoding: string; counts: Counts }[] = []
  #pages = 0
  readonly #encodings = new Set<string>()
  readonly #total: Counts = { articles: 0, paragraphs: 0, flags: 0, unassigned: 0 }

  add(page: RawPage, state: PageState): void {
    const counts = {
      articles: state.articles.length,
      paragraphs: Object.keys(state.paragraphs).length,
      flags: Object.keys(state.flags).length,
      unassigned: state.unassigned.length
    }
    this.#pages += 1
    this.#encodings.add(page.decoder.encoding)
    for (const column of columns) this.#total[column] += counts[column]
    if (this.#pages <= maxRows) this.#rows.push({ page: page.path, encoding: page.decoder.encoding, counts })
    else this.#rows = []
  }

  draw(t: TFunction): string {
    const table = new Table({
      head: ['page', 'encoding', ...columns].map((column) => t(`column.${column}`)),
      colAligns: ['left', 'left', ...columns.map(() => 'right' as const)],
      style: { head: [], border: [], compact: true }
    })
    for (const { page, encoding, counts } of this.#rows) {
      table.push([printable(page), encoding, ...columns.map((column) => counts[column])])
    }
    const [encoding = ''] = this.#encodings
    const encodings = this.#encodings.size === 1 ? encoding : t('encodings', { count: this.#encodings.size })
    table.push([
      t('total', { count: this.#pages }),
      encodings,
      ...columns.map((column) => this.#total[column])
    ])
    return table.toString()
  }
}
