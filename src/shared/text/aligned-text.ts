import type { AlignedText, Run, Span } from '../model'
import { RunBuilder } from './run-builder'

export const EMPTY_TEXT: AlignedText = { text: '', runs: [] }

/** The raw text at `span`, unchanged. */
export function fromRaw(raw: string, span: Span): AlignedText {
  const builder = new RunBuilder()
  builder.push({ kind: 'kept', rawStart: span.start, rawEnd: span.end }, span.end - span.start)
  return { text: raw.slice(span.start, span.end), runs: builder.runs }
}

/** One text after the other. Raw spans may come in any order but must not overlap. */
export function concatAligned(parts: readonly AlignedText[]): AlignedText {
  const builder = new RunBuilder()
  for (const part of parts) {
    for (const run of part.runs) builder.push(run, run.end - run.start)
  }
  return { text: parts.map((part) => part.text).join(''), runs: builder.runs }
}

/**
 * Cuts at clean offset `at`. Law: `concatAligned(splitAligned(t, at))` has the text of `t`, and each raw
 * character is in exactly one half. A deletion at the cut goes right unless the cut is at the end; of a
 * `replaced` run the left half keeps the raw characters, the right half counts as inserted.
 */
export function splitAligned(aligned: AlignedText, at: number): [AlignedText, AlignedText] {
  if (at >= aligned.text.length) return [aligned, EMPTY_TEXT]
  const left = new RunBuilder()
  const right = new RunBuilder()
  for (const run of aligned.runs) {
    if (run.start >= at) right.push(run, run.end - run.start)
    else if (run.end <= at) left.push(run, run.end - run.start)
    else {
      const [head, tail] = cutRun(run, at - run.start)
      left.push(head, head.end - head.start)
      right.push(tail, tail.end - tail.start)
    }
  }
  return [
    { text: aligned.text.slice(0, at), runs: left.runs },
    { text: aligned.text.slice(at), runs: right.runs }
  ]
}

/** Cuts a run `length` characters after its start, which must be inside it. */
export function cutRun(run: Run, length: number): [Run, Run] {
  const middle = run.start + length
  if (run.kind === 'kept') {
    const rawMiddle = run.rawStart + length
    return [
      { kind: 'kept', start: run.start, end: middle, rawStart: run.rawStart, rawEnd: rawMiddle },
      { kind: 'kept', start: middle, end: run.end, rawStart: rawMiddle, rawEnd: run.rawEnd }
    ]
  }
  const { kind, by, start, end, rawStart, rawEnd } = run
  return [
    { kind, by, start, end: middle, rawStart, rawEnd },
    { kind: 'inserted', by, start: middle, end, rawStart: rawEnd, rawEnd }
  ]
}
