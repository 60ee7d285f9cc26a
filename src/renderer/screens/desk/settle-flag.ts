import type { Flag } from '#shared/model/index'
import type { DeskModel } from './desk-model'
import { stepFlag } from './navigation'
import { openFlags } from './reading-order'

/** Takes a flag off the list without a change to the text. */
export function dismissFlag(model: DeskModel, { id }: Flag): void {
  model.change({ kind: 'flag.settled', flag: id, settled: 'dismissed' })
}

/** Puts the suggestion in the place of the marked text and settles the flag: one act, undone as one. */
export function acceptFlag(model: DeskModel, { id }: Flag): void {
  model.finishTyping()
  const flag = model.state.flags[id]
  if (flag?.suggestion === undefined || flag.settled) return
  const { paragraph, start, end, suggestion } = flag
  const removed = model.state.paragraphs[paragraph]!.text.slice(start, end)
  const step = [{ at: start, removed, inserted: suggestion }]
  model.change(
    { kind: 'flag.settled', flag: id, settled: 'accepted' },
    { kind: 'paragraph.edited', paragraph, steps: [step] }
  )
}

/** Dismisses the flag that the desk stands at, or that the caret is in, and goes to the next. */
export function dismissShownFlag(model: DeskModel): void {
  const flag = shownFlag(model)
  if (!flag) return
  dismissFlag(model, flag)
  stepFlag(model, 1)
}

/** Accepts the suggestion of the flag that the desk stands at, and goes to the next. */
export function acceptShownFlag(model: DeskModel): void {
  const flag = shownFlag(model)
  if (flag?.suggestion === undefined) return
  acceptFlag(model, flag)
  if (model.state.flags[flag.id]?.settled) stepFlag(model, 1)
}

function shownFlag(model: DeskModel): Flag | undefined {
  const { notice } = model.view.get()
  if (notice?.kind === 'flag') return notice.flag
  const place = model.activeEditor()?.selection().place
  return openFlags(model.state).find(
    ({ paragraph, start, end }) =>
      place && paragraph === place.paragraph && start <= place.start && place.start <= end
  )
}
