import type { AlignedText, ChangedRun, Change, PageState, Paragraph, ParagraphId, Run, Step } from '../model'
import { applyStep, RunBuilder, stepBetween } from '../text'
import { rawKey } from './raw-place'
import { followStep } from './edit-paragraph'
import { paragraphOf } from './paragraph-of'
import { ChangeRefused } from './refused'

type Restoring = Extract<Change, { kind: 'paragraph.restored' }>

/** The paragraph's text after `step`, with the alignment `runs`, which must be of the same raw characters. */
export function restoreText(state: PageState, id: ParagraphId, step: Step, runs: readonly Run[]): PageState {
  const before = paragraphOf(state, id)
  if (rawKey([before]) !== rawKey([{ runs }])) throw new ChangeRefused('other-raw-text', id)
  const text = applyStep(before.text, step)
  if (/[\n\r]/.test(text)) throw new ChangeRefused('line-break', id)
  if ((runs.at(-1)?.end ?? 0) !== text.length) throw new ChangeRefused('text-differs', id)
  return followStep(state, { ...before, text, runs }, step)
}

/** Whether the raw text behind a change can stand in a paragraph. */
export function canRevert(run: Run, raw: string): run is ChangedRun {
  return run.kind !== 'kept' && !/[\n\r]/.test(raw.slice(run.rawStart, run.rawEnd))
}

/** Sets the changes of a paragraph that `which` picks back to the raw text. */
export function revertRuns(
  paragraph: Paragraph,
  raw: string,
  which: (run: ChangedRun) => boolean
): Restoring | null {
  const builder = new RunBuilder()
  let text = ''
  let reverted = 0
  for (const run of paragraph.runs) {
    if (canRevert(run, raw) && which(run)) {
      const { rawStart, rawEnd } = run
      text += raw.slice(rawStart, rawEnd)
      builder.push({ kind: 'kept', rawStart, rawEnd }, rawEnd - rawStart)
      reverted += 1
    } else {
      text += paragraph.text.slice(run.start, run.end)
      builder.push(run, run.end - run.start)
    }
  }
  return reverted === 0 ? null : restoringTo(paragraph, { text, runs: builder.runs })
}

/** Lets the changes that `which` picks stand: they are not offered again. */
export function checkRuns(paragraph: Paragraph, which: (run: ChangedRun) => boolean): Restoring | null {
  const builder = new RunBuilder()
  let checked = 0
  for (const run of paragraph.runs) {
    const isMeant = run.kind !== 'kept' && !run.checked && which(run)
    if (isMeant) checked += 1
    builder.push(isMeant ? { ...run, checked: true } : run, run.end - run.start)
  }
  return checked === 0
    ? null
    : { kind: 'paragraph.restored', paragraph: paragraph.id, step: [], runs: builder.runs }
}

/** Makes `to`, another reading of the same raw characters, the paragraph's text. */
export function restoringTo(paragraph: Paragraph, to: AlignedText): Restoring {
  const step = stepBetween(paragraph.text, to.text)
  return { kind: 'paragraph.restored', paragraph: paragraph.id, step, runs: to.runs }
}
