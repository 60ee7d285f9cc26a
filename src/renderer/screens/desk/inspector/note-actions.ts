import { BY_HAND, type Note, type NoteId } from '#shared/model/index'
import type { Place } from '../../../page-view'
import { changeSettings, newId, settingsStore } from '../../../state'
import type { DeskModel } from '../desk-model'
import { pick, updateInspector } from './use-inspector'

/** Begins a note on what is selected; its field takes the keys. */
export function startNote(model: DeskModel): void {
  model.finishTyping()
  const selection = model.activeEditor()?.selection()
  const place = selection?.place
  if (!place || place.start === place.end) {
    model.update({ notice: { kind: 'hint', hint: 'noteNeedsSelection' } })
  } else if (!selection.isWhole) {
    model.update({ notice: { kind: 'hint', hint: 'noteAcrossParagraphs' } })
  } else {
    updateInspector(model, { noteAt: place })
    void changeSettings({ inspectorTab: 'notes', isInspectorOpen: true })
  }
}

export function writeNote(model: DeskModel, place: Place, text: string): void {
  const id = newId() as NoteId
  const by = settingsStore.getState().actor || BY_HAND
  updateInspector(model, { noteAt: null })
  if (model.change({ kind: 'note.added', note: { id, kind: 'remark', ...place, text, by } })) {
    pick(model, 'notes', id, 0)
  }
}

export function giveUpNote(model: DeskModel): void {
  updateInspector(model, { noteAt: null })
}

export function rewriteNote(model: DeskModel, note: Note, text: string): void {
  if (text !== note.text) model.change({ kind: 'note.rewritten', note: note.id, text })
}

export function removeNote(model: DeskModel, { id }: Note): void {
  model.change({ kind: 'note.removed', note: id })
}
