import { PAGE_STATUSES, type PageStatus } from '#shared/model/index'
import type { PageRow } from '../../state'

export interface CheckFigure {
  readonly check: string
  readonly open: number
  readonly settled: number
}

/** What the rows of a corpus come to. */
export interface CorpusFigures {
  readonly pages: number
  /** Pages that the machine has not come to yet. */
  readonly waiting: number
  readonly byStatus: readonly { readonly status: PageStatus; readonly pages: number }[]
  readonly chars: number
  readonly handChars: number
  /** Of all pages, each counting by its length. */
  readonly changeRatio: number
  readonly openFlags: number
  readonly settledFlags: number
  /** The most open ones first. */
  readonly byCheck: readonly CheckFigure[]
  /** Pages whose quality is in each tenth, the lowest first. */
  readonly quality: readonly number[]
}

const TENTHS = 10

export function corpusFigures(rows: readonly PageRow[]): CorpusFigures {
  const statuses = new Map<PageStatus, number>(PAGE_STATUSES.map((status) => [status, 0]))
  const checks = new Map<string, { check: string; open: number; settled: number }>()
  const quality = new Array<number>(TENTHS).fill(0)
  const sums = { waiting: 0, chars: 0, handChars: 0, changed: 0, openFlags: 0, settledFlags: 0 }
  for (const { summary } of rows) {
    if (!summary) {
      sums.waiting += 1
      continue
    }
    statuses.set(summary.status, statuses.get(summary.status)! + 1)
    quality[Math.min(TENTHS - 1, Math.floor(summary.quality * TENTHS))]! += 1
    sums.chars += summary.chars
    sums.handChars += summary.handChars
    sums.changed += summary.changeRatio * summary.chars
    sums.openFlags += summary.openFlags
    sums.settledFlags += summary.settledFlags
    for (const { check, open, settled } of summary.flags) {
      const figure = checks.get(check) ?? { check, open: 0, settled: 0 }
      checks.set(check, { check, open: figure.open + open, settled: figure.settled + settled })
    }
  }
  const { changed, ...totals } = sums
  return {
    ...totals,
    pages: rows.length,
    byStatus: [...statuses].map(([status, pages]) => ({ status, pages })),
    changeRatio: sums.chars === 0 ? 0 : changed / sums.chars,
    byCheck: [...checks.values()].sort((a, b) => b.open - a.open || b.settled - a.settled),
    quality
  }
}
