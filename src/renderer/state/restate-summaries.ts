import type { PageId } from '#shared/model/index'
import { SUMMARY_VERSION, type PageSummary } from '#shared/review/index'
import { storeSummaries, type PageRow } from '../db'
import { showRows } from './corpus-store'
import type { Workplace } from './workplace'

const RESTATED_AT_ONCE = 64

const nothingKnown: PageSummary = {
  version: 0,
  articles: 0,
  openFlags: 0,
  settledFlags: 0,
  flags: [],
  unassigned: 0,
  mentions: 0,
  status: 'new',
  assignee: null,
  paper: null,
  date: null,
  chars: 0,
  handChars: 0,
  changeRatio: 0,
  quality: 0
}

/** A row as an older Galley stored it, with what it does not say left empty until it is restated. */
export function readableRow(row: PageRow): PageRow {
  const { summary } = row
  return !summary || summary.version === SUMMARY_VERSION
    ? row
    : { ...row, summary: { ...nothingKnown, ...summary, version: 0 } }
}

/** States the summaries of an older Galley anew, in the background, from the pages as they are: none is drafted. */
export async function restateSummaries({ db, closed }: Workplace, pages: readonly PageRow[]): Promise<void> {
  const old = pages.filter(({ summary }) => summary && summary.version !== SUMMARY_VERSION)
  const ids: PageId[] = old.map(({ id }) => id)
  for (let from = 0; from < ids.length && !closed.signal.aborted; from += RESTATED_AT_ONCE) {
    showRows(await storeSummaries(db, ids.slice(from, from + RESTATED_AT_ONCE)))
  }
}
