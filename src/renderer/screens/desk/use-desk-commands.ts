import { flushSync } from 'react-dom'
import { useCommand } from '../../keys'
import { showFailure, suggestAnew } from '../../state'
import type { DeskProps } from './desk'
import { useDesk } from './desk-context'
import type { DeskModel } from './desk-model'
import { showPlace, stepArticle, stepFlag, stepPane } from './navigation'
import { giveUpSwap } from './repair/structure'
import { acceptShownFlag, dismissShownFlag } from './settle-flag'
import { tag, untag } from './tagging'

/** Opens the neighbour of the page, or says that the list ends here. */
function stepPage(model: DeskModel, onOpen: DeskProps['onOpen'], to: 'next' | 'previous'): void {
  if (onOpen(to)) return
  model.update({ notice: { kind: 'hint', hint: to === 'next' ? 'lastPage' : 'firstPage' } })
}

/** Replaces the suggestions that nobody decided, by those that would be made by now. */
async function suggestNames(model: DeskModel): Promise<void> {
  const { changed, refused } = await suggestAnew([model.session.store.getState().raw.id], {})
  const [left] = refused
  if (left) model.update({ notice: { kind: 'refused', reason: left.reason, lostText: '' } })
  else {
    const hint = changed.length > 0 ? 'suggestedAnew' : 'suggestedSame'
    model.update({ notice: { kind: 'hint', hint } })
  }
}

/** Every key of the desk. */
export function useDeskCommands({ onClose, onOpen }: Pick<DeskProps, 'onClose' | 'onOpen'>): void {
  const model = useDesk()
  const takeBack = (way: 'undo' | 'redo') => {
    // Subtle: what comes back may bring an article, whose editor has to be there for the caret.
    const place = flushSync(() => model.takeBack(way))
    if (place) showPlace(model, place)
  }
  useCommand('learning.suggest-page', () => void suggestNames(model).catch(showFailure))
  useCommand('desk.undo', () => takeBack('undo'))
  useCommand('desk.redo', () => takeBack('redo'))
  useCommand('desk.tag-person', () => tag(model, 'person'))
  useCommand('desk.tag-place', () => tag(model, 'place'))
  useCommand('desk.tag-organisation', () => tag(model, 'organisation'))
  useCommand('desk.tag-date', () => tag(model, 'date'))
  useCommand('desk.tag-office', () => tag(model, 'office'))
  useCommand('desk.tag-work', () => tag(model, 'work'))
  useCommand('desk.untag', () => untag(model))
  useCommand('desk.set-role', () => {
    const editor = model.activeEditor()
    const paragraph = editor?.selection().place.paragraph
    const anchor = paragraph && editor.roleLabelOf(paragraph)
    if (anchor) model.update({ roleMenu: { paragraph, anchor } })
  })
  useCommand('desk.next-flag', () => stepFlag(model, 1))
  useCommand('desk.previous-flag', () => stepFlag(model, -1))
  useCommand('desk.dismiss-flag', () => dismissShownFlag(model))
  useCommand('desk.accept-flag', () => acceptShownFlag(model))
  useCommand('desk.next-article', () => stepArticle(model, 1))
  useCommand('desk.previous-article', () => stepArticle(model, -1))
  useCommand('desk.next-pane', () => stepPane(model, 1))
  useCommand('desk.previous-pane', () => stepPane(model, -1))
  useCommand('desk.next-page', () => stepPage(model, onOpen, 'next'))
  useCommand('desk.previous-page', () => stepPage(model, onOpen, 'previous'))
  useCommand('desk.back', () => giveUpSwap(model) || onClose())
}
