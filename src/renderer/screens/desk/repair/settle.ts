import { flushSync } from 'react-dom'
import type { ArticleId, PageState, ParagraphId } from '#shared/model/index'
import type { DeskModel } from '../desk-model'
import { focusPane, goTo, showInArticles } from '../navigation'
import { articleOf } from '../reading-order'
import type { Subject } from './subject'

/** The paragraph that takes the place of those that leave: the one behind them, or else before them. */
export function neighbourOf(state: PageState, leaving: readonly ParagraphId[]): ParagraphId | null {
  const lists = [...state.articles.map(({ paragraphs }) => paragraphs), state.unassigned]
  const list = [...lists, state.repeats, state.furniture].find((ids) => ids.includes(leaving.at(-1)!))
  if (!list) return null
  const stays = (id: ParagraphId) => !leaving.includes(id)
  const at = list.indexOf(leaving.at(-1)!)
  return list.slice(at).find(stays) ?? list.slice(0, at).findLast(stays) ?? null
}

/**
 * Where a person goes on after text has gone elsewhere: at the same place of the pane that they work in. In the raw
 * text the selection stays and the proof shows where its text went; where nothing is left, the caret goes along.
 */
export function settleAway(
  model: DeskModel,
  subject: Subject,
  stay: ParagraphId | null,
  moved?: ParagraphId
): void {
  if (subject.raw) {
    model.panes.raw?.focusSelection()
    showInArticles(model, subject.raw)
  } else goToParagraph(model, stay ?? moved ?? subject.paragraphs[0]!)
}

/** The caret goes with the text, to `offset` in its first paragraph; several paragraphs stay selected. */
export function settleAlong(
  model: DeskModel,
  subject: Subject,
  moved: readonly ParagraphId[],
  offset = 0
): void {
  if (subject.raw) return settleAway(model, subject, null)
  const article = articleOf(model.state, moved[0]!)
  const editor = model.panes.editorOf(article)
  goToParagraph(model, moved[0]!, offset)
  if (subject.pane === 'article' && moved.length > 1) editor?.selectParagraphs(moved)
}

export function goToParagraph(model: DeskModel, paragraph: ParagraphId, offset = 0): void {
  goTo(model, { paragraph, start: offset, end: offset })
}

/** The outline keeps the focus, on the article's entry. */
export function goToEntry(model: DeskModel, article: ArticleId): void {
  flushSync(() => model.update({ active: article }))
  focusPane(model, 'outline')
}
