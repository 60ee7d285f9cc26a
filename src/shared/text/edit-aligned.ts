import type { AlignedText, Run, Span, Step } from '../model'
import { cutRun } from './aligned-text'
import { RunBuilder } from './run-builder'
import { mergeTouching } from './spans'
import { applyStep } from './step'

/**
 * `aligned` with `step` made by `by` (a rule, or `BY_HAND`). Nothing is forgotten: raw characters whose clean
 * text is removed stay as `replaced` or `deleted` runs. Linear in runs and replacements.
 *
 * Laws: the text is `applyStep(aligned.text, step)`; the raw characters owned are those owned before.
 */
export function editAligned(aligned: AlignedText, step: Step, by: string): AlignedText {
  if (step.length === 0) return aligned
  const text = applyStep(aligned.text, step)
  const builder = new RunBuilder()
  const runs = new RunReader(aligned.runs)
  for (const { at, removed, inserted } of step) {
    runs.copyTo(at, builder)
    const spans = mergeTouching(runs.takeRaw(at + removed.length))
    pushChange(builder, spans, inserted.length, by, runs.rawPosition)
  }
  runs.copyTo(aligned.text.length, builder)
  runs.copyRest(builder)
  return { text, runs: builder.runs }
}

function pushChange(
  builder: RunBuilder,
  spans: readonly Span[],
  length: number,
  by: string,
  rawPosition: number
) {
  const [first, ...others] = spans
  if (!first) {
    builder.push({ kind: 'inserted', by, rawStart: rawPosition, rawEnd: rawPosition }, length)
    return
  }
  const kind = length > 0 ? 'replaced' : 'deleted'
  builder.push({ kind, by, rawStart: first.start, rawEnd: first.end }, length)
  for (const { start, end } of others) builder.push({ kind: 'deleted', by, rawStart: start, rawEnd: end }, 0)
}

/** Walks the runs from left to right, cutting those that an edit starts or ends in. */
class RunReader {
  private index = 0
  private current: Run | undefined
  /** Raw offset where the last run read ends: the place of an insertion. */
  rawPosition: number

  constructor(private readonly runs: readonly Run[]) {
    this.current = runs[0]
    this.rawPosition = runs[0]?.rawStart ?? 0
  }

  /** Copies what lies before clean offset `end`; a deletion at `end` itself is copied too. */
  copyTo(end: number, builder: RunBuilder): void {
    for (let run = this.next(end, true); run; run = this.next(end, true)) {
      builder.push(run, run.end - run.start)
    }
  }

  /** Raw spans behind the clean text up to `end`, in order, those of deletions inside it included. */
  takeRaw(end: number): Span[] {
    const spans: Span[] = []
    for (let run = this.next(end, false); run; run = this.next(end, false)) {
      if (run.rawEnd > run.rawStart) spans.push({ start: run.rawStart, end: run.rawEnd })
    }
    return spans
  }

  copyRest(builder: RunBuilder): void {
    for (let run = this.current; run; run = this.current) {
      builder.push(run, run.end - run.start)
      this.advance(run)
    }
  }

  /** The next run, or the part of it, that ends at or before `end`; with `atEnd`, deletions at `end` too. */
  private next(end: number, atEnd: boolean): Run | undefined {
    const run = this.current
    if (!run) return undefined
    const isEmpty = run.start === run.end
    if (isEmpty ? (atEnd ? run.start > end : run.start >= end) : run.start >= end) return undefined
    if (run.end <= end) {
      this.advance(run)
      return run
    }
    const [head, tail] = cutRun(run, end - run.start)
    this.current = tail
    this.rawPosition = head.rawEnd
    return head
  }

  private advance(run: Run): void {
    this.rawPosition = run.rawEnd
    this.index += 1
    this.current = this.runs[this.index]
  }
}
