import type { Flag } from '#shared/model/index'
import type { DeskModel } from './desk-model'
import { stepFlag } from './navigation'
import { openFlags } from './reading-order'

/** Takes a flag off the list without a change to the text. */
export function dismissFlag(model: DeskModel, { id }: Flag): void {
  model.change({ kind: 'flag.settled', flag: id, settled: 'dismissed' })
}

/** Dismisses the flag that the desk stands at, or that the caret is in, and goes to the next. */
export function dismissShownFlag(model: DeskModel): void {
  const { notice } = model.view.get()
  const place = model.activeEditor()?.selection().place
  const atCaret = openFlags(model.state).find(
    ({ paragraph, start, end }) =>
      place && paragraph === place.paragraph && start <= place.start && place.start <= end
  )
  const flag = notice?.kind === 'flag' ? notice.flag : atCaret
  if (!flag) return
  dismissFlag(model, flag)
  stepFlag(model, 1)
}
