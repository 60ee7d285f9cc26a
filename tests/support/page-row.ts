import type { PageRow } from '../../src/renderer/db/rows'
import type { PageId } from '../../src/shared/model/index'
import { SUMMARY_VERSION, type PageSummary } from '../../src/shared/review/index'

/** A line of the corpus list; equal numbers are the same page. */
export function pageRow(number: number, sizeChars = 1): PageRow {
  const digits = String(number).padStart(6, '0')
  return {
    id: `${digits}0000000000` as PageId,
    path: `株洲日报/${String(number % 366).padStart(3, '0')}/第A${digits}版.txt`,
    encoding: 'utf-8',
    chosen: 'detected',
    sizeChars,
    summary: null,
    changedAt: null
  }
}

/** What the list shows of a page of one article with nothing left to do, but for `part`. */
export function pageSummary(part: Partial<PageSummary> = {}): PageSummary {
  return {
    version: SUMMARY_VERSION,
    articles: 1,
    openFlags: 0,
    settledFlags: 0,
    flags: [],
    unassigned: 0,
    mentions: 0,
    status: 'cleaned',
    assignee: null,
    paper: null,
    date: null,
    chars: 100,
    handChars: 0,
    changeRatio: 0,
    quality: 1,
    ...part
  }
}
