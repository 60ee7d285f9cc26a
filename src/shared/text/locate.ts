import type { AlignedText, Run, Span } from '../model'
import { indexAt, mergeTouching } from './spans'

/** Raw spans behind the clean range `[start, end)`, in reading order; deletions inside the range included. */
export function rawSpansAt(aligned: AlignedText, start: number, end: number): Span[] {
  const spans: Span[] = []
  for (const run of runsWithin(aligned.runs, start, end)) {
    if (run.rawEnd === run.rawStart) continue
    if (run.kind !== 'kept') spans.push({ start: run.rawStart, end: run.rawEnd })
    else {
      const from = Math.max(start, run.start)
      const to = Math.min(end, run.end)
      spans.push({ start: run.rawStart + from - run.start, end: run.rawStart + to - run.start })
    }
  }
  return mergeTouching(spans)
}

/** The clean range made from the raw range `[rawStart, rawEnd)`, from its first character to its last, or null. */
export function cleanRangeAt(aligned: AlignedText, rawStart: number, rawEnd: number): Span | null {
  let start = Infinity
  let end = -1
  for (const run of aligned.runs) {
    const from = Math.max(rawStart, run.rawStart)
    const to = Math.min(rawEnd, run.rawEnd)
    if (from >= to) continue
    const kept = run.kind === 'kept'
    start = Math.min(start, kept ? run.start + from - run.rawStart : run.start)
    end = Math.max(end, kept ? run.start + to - run.rawStart : run.end)
  }
  return end < 0 ? null : { start, end }
}

function runsWithin(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = []
  for (let i = Math.max(0, indexAt(runs, start)); i < runs.length; i++) {
    const run = runs[i]!
    if (run.start > end || (run.start === end && end > start)) break
    const isInside = run.start === run.end ? run.start > start : run.end > start
    if (isInside) found.push(run)
  }
  return found
}
