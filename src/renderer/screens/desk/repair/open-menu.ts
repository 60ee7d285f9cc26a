import type { ArticleId } from '#shared/model/index'
import type { DeskModel } from '../desk-model'

/** Opens the menu where the caret or the focus is. */
export function openMenuAtCaret(model: DeskModel): void {
  const { origin } = model.repair.get()
  const focused = document.activeElement?.getBoundingClientRect()
  const editor = origin?.pane === 'article' ? model.activeEditor() : null
  const caret = editor?.rectOf(editor.selection().place) ?? null
  const rect = origin?.pane === 'raw' ? model.panes.raw?.rectOfSelection() : caret
  const place = rect ?? focused
  if (origin && place) model.repair.update({ menu: { x: place.left, y: place.bottom } })
}

/** Opens the menu at the pointer, for what is under it: the selection, or else the text there. */
export function openMenuAt(model: DeskModel, event: React.MouseEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null
  const { clientX: x, clientY: y } = event
  const article = target?.closest<HTMLElement>('.article')?.dataset['article'] as ArticleId | undefined
  const focusable = target?.closest<HTMLElement>('.quiet__paragraph, .outline__item')
  if (target?.closest('.raw-pane .cm-editor')) model.panes.raw?.caretTo(x, y)
  else if (article && target?.closest('.article__text')) model.panes.editorOf(article)?.caretTo(x, y)
  else if (focusable) focusable.focus({ preventScroll: true })
  else return
  event.preventDefault()
  model.repair.update({ menu: { x, y } })
}
