import { diffChars } from 'diff'
import type { Replacement, Step } from '../model'

/** Past so many insertions and deletions a comparison costs more than it tells. */
const MOST_EDITS = 2_000

/** Step that turns `before` into `after` with few replacements. Law: `applyStep(before, result) === after`. */
export function stepBetween(before: string, after: string): Step {
  if (before === after) return []
  const changes = diffChars(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return [{ at: 0, removed: before, inserted: after }]
  const step: Replacement[] = []
  let at = 0
  let open: { at: number; removed: string; inserted: string } | null = null
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      if (open) step.push(open)
      open = null
      at += value.length
      continue
    }
    open ??= { at, removed: '', inserted: '' }
    if (added) open.inserted += value
    else {
      open.removed += value
      at += value.length
    }
  }
  return open ? [...step, open] : step
}
