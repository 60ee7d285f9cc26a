import type { Replacement, Step } from '../model'

/** `text` with every replacement of `step` made. Throws if the step was not made for this text. */
export function applyStep(text: string, step: Step): string {
  let result = ''
  let position = 0
  for (const { at, removed, inserted } of step) {
    if (at < position || !text.startsWith(removed, at)) throw new StepMismatch(text, at, removed)
    result += text.slice(position, at) + inserted
    position = at + removed.length
  }
  return result + text.slice(position)
}

/** Law: `applyStep(applyStep(t, s), invertStep(s)) === t`. */
export function invertStep(step: Step): Step {
  let shift = 0
  return step.map(({ at, removed, inserted }) => {
    const inverse = { at: at + shift, removed: inserted, inserted: removed }
    shift += inserted.length - removed.length
    return inverse
  })
}

/**
 * Where `offset` of the text before the step is after it. Inside removed text, and at a place where text
 * is only inserted, `side` decides: -1 stays before the inserted text, 1 goes behind it.
 */
export function mapOffset(step: Step, offset: number, side: -1 | 1): number {
  let shift = 0
  for (const { at, removed, inserted } of step) {
    if (at > offset) break
    const end = at + removed.length
    const touches = removed === '' ? at === offset : offset > at && offset < end
    if (touches) return at + shift + (side === 1 ? inserted.length : 0)
    if (end > offset) break
    shift += inserted.length - removed.length
  }
  return offset + shift
}

/**
 * Where the range `[start, end)` is after the step, or null when none of its characters is left. Text put
 * inside the range, or in place of a part of it, belongs to it; text put at its borders does not.
 */
export function mapRange(step: Step, start: number, end: number): { start: number; end: number } | null {
  if (survivors(step, start, end) === 0) return null
  const grows = (r: Replacement) => r.removed !== '' && r.at >= start && r.at + r.removed.length <= end
  const head = step.find((r) => r.at === start && grows(r))
  const tail = step.find((r) => r.at + r.removed.length === end && grows(r))
  return {
    start: head ? mapOffset(step, start, -1) : mapOffset(step, start, 1),
    end: tail ? mapOffset(step, end, 1) : mapOffset(step, end, -1)
  }
}

/**
 * One list of steps in which typing on, or deleting backwards, is one replacement. Law: applying the
 * result, and mapping any range through it, gives what the steps one by one give.
 */
export function coalesceSteps(steps: readonly Step[]): Step[] {
  const result: Step[] = []
  for (const step of steps) {
    const joined = joinTyping(result.at(-1), step)
    if (joined) result[result.length - 1] = joined
    else if (step.length > 0) result.push(step)
  }
  return result
}

function joinTyping(before: Step | undefined, after: Step): Step | null {
  if (before?.length !== 1 || after.length !== 1) return null
  const [a, b] = [before[0]!, after[0]!]
  if (a.removed === '' && b.removed === '' && b.at === a.at + a.inserted.length) {
    return [{ at: a.at, removed: '', inserted: a.inserted + b.inserted }]
  }
  if (a.inserted === '' && b.inserted === '' && b.at + b.removed.length === a.at) {
    return [{ at: b.at, removed: b.removed + a.removed, inserted: '' }]
  }
  return null
}

function survivors(step: Step, start: number, end: number): number {
  let left = end - start
  for (const { at, removed } of step) {
    left -= Math.max(0, Math.min(end, at + removed.length) - Math.max(start, at))
  }
  return left
}

/** A step met a text that it was not made for: a defect, or a damaged record. */
export class StepMismatch extends Error {
  constructor(text: string, at: number, removed: string) {
    super(
      `step expects ${JSON.stringify(removed)} at ${at}, found ${JSON.stringify(text.slice(at, at + removed.length))}`
    )
    this.name = 'StepMismatch'
  }
}
