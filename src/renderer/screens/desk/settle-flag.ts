import type { Change, Flag } from '#shared/model/index'
import { replacingStep } from '#shared/search/index'
import type { DeskModel } from './desk-model'
import { alikeFlags, flagQueue } from './inspector/flag-queue'
import { pickedOf } from './inspector/inspector-view'
import { isInspecting } from './inspector/use-inspector'
import { stepFlag } from './navigation'
import { openFlags } from './reading-order'

/** Takes a flag off the list without a change to the text; `because` is the person's reason, if any. */
export function dismissFlag(model: DeskModel, flag: Flag, because = ''): void {
  dismissFlags(model, [flag], because)
}

/** Dismisses flags as one act. */
export function dismissFlags(model: DeskModel, flags: readonly Flag[], because = ''): void {
  const reason = because.trim()
  model.change(
    ...flags.map(({ id }): Change => {
      const settling = { kind: 'flag.settled', flag: id, settled: 'dismissed' } as const
      return reason === '' ? settling : { ...settling, because: reason }
    })
  )
}

/** Puts a settled flag back into the queue; the text stays as it is. */
export function reopenFlag(model: DeskModel, { id }: Flag): void {
  model.change({ kind: 'flag.settled', flag: id, settled: null })
}

/** Puts the suggestion in the place of the marked text and settles the flag: one act, undone as one. */
export function acceptFlag(model: DeskModel, { id }: Flag): void {
  model.finishTyping()
  const flag = model.state.flags[id]
  if (flag?.suggestion === undefined || flag.settled) return
  const { paragraph, start, end, suggestion } = flag
  const step = replacingStep(model.state.paragraphs[paragraph]!.text, [{ start, end }], suggestion)
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
  if (!isInspecting(model)) stepFlag(model, 1)
}

/** Dismisses all that say the same as the flag that the desk stands at, and goes on. */
export function dismissAlikeShown(model: DeskModel): void {
  const flag = shownFlag(model)
  if (!flag) return
  dismissFlags(model, alikeFlags(model.state, flag))
  if (!isInspecting(model)) stepFlag(model, 1)
}

/** Accepts the suggestion of the flag that the desk stands at, and goes to the next. */
export function acceptShownFlag(model: DeskModel): void {
  const flag = shownFlag(model)
  if (flag?.suggestion === undefined) return
  acceptFlag(model, flag)
  if (model.state.flags[flag.id]?.settled && !isInspecting(model)) stepFlag(model, 1)
}

function shownFlag(model: DeskModel): Flag | undefined {
  if (isInspecting(model)) {
    const { picked } = model.inspector.get()
    return pickedOf(flagQueue(model.state), picked.flags, ({ id }) => id) ?? undefined
  }
  const { notice } = model.view.get()
  if (notice?.kind === 'flag') return notice.flag
  const place = model.activeEditor()?.selection().place
  return openFlags(model.state).find(
    ({ paragraph, start, end }) =>
      place && paragraph === place.paragraph && start <= place.start && place.start <= end
  )
}
