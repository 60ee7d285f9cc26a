import type { PageId } from '#shared/model/index'
import type { PageRow } from '../db'

/** The step of the work that a page waits for; null where it waits for none, or for the machine. */
function stepOf({ summary }: PageRow): 'correct' | 'review' | null {
  if (!summary || summary.status === 'reviewed' || summary.status === 'final') return null
  return summary.status === 'corrected' ? 'review' : 'correct'
}

/**
 * The page that `me` should take up next: what waits for correction before what waits for review, what is
 * given to me before what is given to nobody, and of these the one of the lowest quality. Pages given to others are theirs.
 */
export function nextToDo(rows: readonly PageRow[], me: string, besides: PageId | null): PageId | null {
  let best: { readonly id: PageId; readonly rank: readonly number[] } | null = null
  for (const row of rows) {
    const step = stepOf(row)
    const assignee = row.summary?.assignee ?? null
    const isMine = assignee !== null && assignee === me
    if (step === null || row.id === besides || (assignee !== null && !isMine)) continue
    const rank = [step === 'correct' ? 0 : 1, isMine ? 0 : 1, row.summary!.quality]
    if (!best || isBefore(rank, best.rank)) best = { id: row.id, rank }
  }
  return best?.id ?? null
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! < b[at]!
}
