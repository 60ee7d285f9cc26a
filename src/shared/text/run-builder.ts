import type { ChangedRun, KeptRun, Run } from '../model'

/** A run whose clean offsets are given by the place where it is pushed; those of a whole run are not read. */
export type RunShape = Omit<KeptRun, 'start' | 'end'> | Omit<ChangedRun, 'start' | 'end'>

type Growing =
  | { -readonly [Key in keyof KeptRun]: KeptRun[Key] }
  | { -readonly [Key in keyof ChangedRun]: ChangedRun[Key] }

/** Collects runs from left to right and joins those that say the same: the one canonical form of an alignment. */
export class RunBuilder {
  private readonly made: Growing[] = []
  private last: Growing | undefined
  private position = 0

  /** The runs so far; they are the builder's own and must not be pushed to any more. */
  get runs(): readonly Run[] {
    return this.made
  }

  push(run: RunShape, length: number): void {
    const { rawStart, rawEnd } = run
    if (length === 0 && rawStart === rawEnd) return
    const start = this.position
    const end = start + length
    this.position = end
    if (this.last && joins(this.last, run)) {
      // Subtle: grown in place, because a long line of single changes would else copy each run again and again.
      this.last.end = end
      this.last.rawEnd = rawEnd
      return
    }
    this.last =
      run.kind === 'kept'
        ? { kind: 'kept', start, end, rawStart, rawEnd }
        : { kind: run.kind, by: run.by, start, end, rawStart, rawEnd, ...(run.checked && { checked: true }) }
    this.made.push(this.last)
  }
}

function joins(last: Growing, next: RunShape): boolean {
  if (last.kind !== next.kind || last.rawEnd !== next.rawStart) return false
  if (last.kind === 'kept' || next.kind === 'kept') return last.kind === next.kind
  return last.kind !== 'replaced' && last.by === next.by && last.checked === next.checked
}
