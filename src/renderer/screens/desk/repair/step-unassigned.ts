import type { DeskModel } from '../desk-model'
import { hint } from './act'
import { goToParagraph } from './settle'

/** Goes to the unassigned text behind the one that has the focus, round the end. */
export function stepUnassigned(model: DeskModel): void {
  const { unassigned } = model.state
  const { origin } = model.repair.get()
  const at = origin?.pane === 'quiet' ? unassigned.indexOf(origin.paragraph) : -1
  const next = unassigned[at + 1] ?? unassigned[0]
  if (next) goToParagraph(model, next)
  else hint(model, 'noUnassigned')
}
