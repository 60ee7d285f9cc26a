import type { ChangedRun, Paragraph } from '#shared/model/index'
import { checkRuns, revertRuns, runKey, type ChangedPlace } from '#shared/review/index'
import type { DeskModel } from '../desk-model'

/** Lets changes stand as one act: they are not offered again. */
export function letStand(model: DeskModel, places: readonly ChangedPlace[]): void {
  settle(model, places, (paragraph, which) => checkRuns(paragraph, which))
}

/** Sets changes back to the raw text as one act. */
export function revertChanges(model: DeskModel, places: readonly ChangedPlace[]): void {
  const { raw } = model.session.store.getState()
  settle(model, places, (paragraph, which) => revertRuns(paragraph, raw.text, which))
}

function settle(
  model: DeskModel,
  places: readonly ChangedPlace[],
  make: (paragraph: Paragraph, which: (run: ChangedRun) => boolean) => ReturnType<typeof checkRuns>
): void {
  model.finishTyping()
  const changes = [...new Set(places.map(({ paragraph }) => paragraph))].flatMap((id) => {
    const paragraph = model.state.paragraphs[id]
    if (!paragraph) return []
    const keys = new Set(places.filter((place) => place.paragraph === id).map(({ key }) => key))
    return make(paragraph, (run) => keys.has(`${id} ${runKey(paragraph, run)}`)) ?? []
  })
  if (changes.length > 0) model.change(...changes)
}
