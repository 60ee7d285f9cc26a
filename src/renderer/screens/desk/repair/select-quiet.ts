import type { KeyboardEvent } from 'react'
import type { ParagraphId } from '#shared/model/index'
import type { DeskModel } from '../desk-model'
import { goToParagraph } from './settle'

/** Arrows go from paragraph to paragraph outside of articles; with Shift they select on the way. */
export function moveInQuiet(model: DeskModel, ids: readonly ParagraphId[], event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const { origin, quiet } = model.repair.get()
  const at = origin?.pane === 'quiet' ? ids.indexOf(origin.paragraph) : -1
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const next = way === undefined || at < 0 ? undefined : ids[at + way]
  if (!next) return
  event.preventDefault()
  const from = quiet[0] ?? ids[at]!
  model.repair.update({ quiet: event.shiftKey ? between(ids, from, next) : [] })
  goToParagraph(model, next)
}

/** Selects from where the selection began to `to`. */
export function extendQuiet(model: DeskModel, to: ParagraphId): void {
  const { quiet } = model.repair.get()
  const { unassigned, furniture, repeats } = model.state
  const ids = [unassigned, furniture, repeats].find((list) => list.includes(to)) ?? []
  const from = quiet.find((id) => ids.includes(id)) ?? to
  model.repair.update({ quiet: between(ids, from, to) })
}

/** The first is the one that the selection began with. */
function between(ids: readonly ParagraphId[], from: ParagraphId, to: ParagraphId): ParagraphId[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  return a <= b ? ids.slice(a, b + 1) : ids.slice(b, a + 1).toReversed()
}
