import { useEffect, useMemo } from 'react'
import { movedPlaces } from '#shared/review/index'
import { changeSettings, settingsStore, usePageSession, useSettings } from '../../../state'
import { useDesk } from '../desk-context'
import type { DeskModel } from '../desk-model'
import { ORDER } from './change-sorts'
import { useDecisionText } from './use-decision-text'
import { updateInspector } from './use-inspector'

/** Shows the changes in the text itself, or hides them. */
export function toggleInlineChanges(): void {
  void changeSettings({ showChanges: !settingsStore.getState().showChanges })
}

/** Tells the articles what to show of their changes. Draws nothing itself. */
export function InlineView() {
  const model = useDesk()
  const isShown = useSettings((settings) => settings.showChanges)
  const state = usePageSession(model.session, (session) => session.state)
  const { raw } = model.session.store.getState()
  const textOf = useDecisionText()
  const places = useMemo(() => (isShown ? movedPlaces(state, raw.text) : []), [isShown, state, raw])
  useEffect(() => {
    const moves = places.map(({ key, paragraph, start, decision }) => {
      const { what, why } = textOf(decision)
      return { key, paragraph, start, label: `${what} ${why}` }
    })
    const onExplain = (key: string) => explain(model, key)
    model.inlineChanges.set(isShown ? { raw: raw.text, moves, onExplain } : null)
    // The words are made anew with each rendering; they follow the page's state and the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [model, isShown, places, raw])
  return null
}

/** Says why the text at the caret stands there, where it left the order of the file. */
export function explainHere(model: DeskModel): void {
  model.finishTyping()
  const { raw } = model.session.store.getState()
  const caret = model.activeEditor()?.selection().place
  const here = movedPlaces(model.state, raw.text).filter(
    ({ paragraph, start, end }) =>
      caret && paragraph === caret.paragraph && start <= caret.start && caret.start <= end
  )
  const move = here.at(-1)
  if (move) explain(model, move.key)
  else model.update({ notice: { kind: 'hint', hint: 'inOrder' } })
}

function explain(model: DeskModel, key: string): void {
  const { raw } = model.session.store.getState()
  const moves = movedPlaces(model.state, raw.text)
  const index = moves.findIndex((move) => move.key === key)
  const move = moves[index]
  if (!move) return
  const { picked } = model.inspector.get()
  updateInspector(model, { sort: ORDER, picked: { ...picked, changes: { key, index } } })
  model.update({ notice: { kind: 'decision', decision: move.decision } })
}
