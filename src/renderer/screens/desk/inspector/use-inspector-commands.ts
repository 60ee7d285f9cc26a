import { useCommand } from '../../../keys'
import { changeSettings, settingsStore } from '../../../state'
import { useDesk } from '../desk-context'
import type { DeskModel } from '../desk-model'
import { focusPane } from '../navigation'
import { dismissAlikeShown } from '../settle-flag'
import { compareHere } from './changes-tab'
import { explainHere, toggleInlineChanges } from './inline-view'
import { startNote } from './note-actions'
import { isInspecting, openTab } from './use-inspector'

/** Closes the inspector; the keys go back to the text where they went to it. */
export function closeInspector(model: DeskModel): void {
  const hadFocus = isInspecting(model)
  void changeSettings({ isInspectorOpen: false })
  if (hadFocus) focusPane(model, 'proof')
}

/** The keys of the inspector that work on the whole desk, whether it is open or not. */
export function useInspectorCommands(): void {
  const model = useDesk()
  useCommand('inspector.toggle', () => {
    const { isInspectorOpen, inspectorTab } = settingsStore.getState()
    if (isInspectorOpen) closeInspector(model)
    else openTab(model, inspectorTab)
  })
  useCommand('inspector.flags', () => openTab(model, 'flags'))
  useCommand('inspector.changes', () => openTab(model, 'changes'))
  useCommand('inspector.history', () => openTab(model, 'history'))
  useCommand('inspector.notes', () => openTab(model, 'notes'))
  useCommand('inspector.show-changes', toggleInlineChanges)
  useCommand('inspector.explain', () => explainHere(model))
  useCommand('inspector.compare', () => compareHere(model))
  useCommand('inspector.note', () => startNote(model))
  useCommand('inspector.dismiss-alike', () => dismissAlikeShown(model))
}
