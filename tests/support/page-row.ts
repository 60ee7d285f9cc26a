import type { PageRow } from '../../src/renderer/db/rows'
import type { PageId } from '../../src/shared/model/index'

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
