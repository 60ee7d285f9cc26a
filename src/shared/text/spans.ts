import type { AlignedText, Span } from '../model'

/** Raw spans of an aligned text in reading order; neighbours that touch are one span. */
export function sourceOf(aligned: AlignedText): Span[] {
  return mergeTouching(
    aligned.runs
      .filter((run) => run.rawEnd > run.rawStart)
      .map((run) => ({ start: run.rawStart, end: run.rawEnd }))
  )
}

/** Joins each span with the one before it in the list where it starts where that one ends. */
export function mergeTouching(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && last.end === span.start) merged[merged.length - 1] = { start: last.start, end: span.end }
    else merged.push(span)
  }
  return merged
}

/** The index of the last element whose `start` is at or before `offset`, or -1. `sorted` rises by `start`. */
export function indexAt(sorted: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
