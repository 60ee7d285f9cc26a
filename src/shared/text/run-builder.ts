import type { ChangedRun, KeptRun, Run } from '../model'

/** A run whose clean offsets are given by the place where it is pushed. */
type Kept = Omit<KeptRun, 'start' | 'end'>
type Changed = Omit<ChangedRun, 'start' | 'end'>
export type RunShape = Kept | Changed

/** Collects runs from left to right and joins those that say the same: the one canonical form of an alignment. */
export class RunBuilder {
  readonly runs: Run[] = []
  private position = 0

  push(run: RunShape, length: number): void {
    if (length === 0 && run.rawStart === run.rawEnd) return
    const start = this.position
    const end = start + length
    this.position = end
    const last = this.runs.at(-1)
    if (last && joins(last, run)) {
      this.runs[this.runs.length - 1] = { ...last, end, rawEnd: run.rawEnd }
    } else {
      this.runs.push({ ...run, start, end })
    }
  }
}

function joins(last: Run, next: RunShape): boolean {
  if (last.kind !== next.kind || last.rawEnd !== next.rawStart) return false
  if (last.kind === 'kept' || next.kind === 'kept') return last.kind === next.kind
  return last.kind !== 'replaced' && last.by === next.by
}
