import { flushSync } from 'react-dom'
import type { ArticleId, PageState } from '#shared/model/index'
import { applyChange, type LaterChange } from '#shared/review/index'
import type { DeskModel } from '../desk-model'
import type { DoneKey, RepairHint } from '../notice'
import { titleOf } from '../reading-order'

/** Values of the sentence that says what was done. */
export type Said = Readonly<Record<string, string | number>>

/**
 * Makes one act of `changes` and says it in words; false where it was refused. What the act brings is on the
 * screen when it returns, so that the caret can go there.
 */
export function act(
  model: DeskModel,
  changes: readonly LaterChange[],
  done: DoneKey,
  said: (after: PageState) => Said = () => ({})
): boolean {
  // Subtle: editors of new articles are mounted here and now, not with the next rendering.
  const isMade = flushSync(() => model.change(...changes))
  if (isMade) model.update({ notice: { kind: 'done', done, values: said(model.state) } })
  return isMade
}

export function hint(model: DeskModel, name: RepairHint): void {
  model.update({ notice: { kind: 'repair', hint: name } })
}

export function stateAfter(state: PageState, changes: readonly LaterChange[]): PageState {
  return changes.reduce(applyChange, state)
}

/** An article's number on the page, from 1, and its title. */
export function nameOf(state: PageState, article: ArticleId): { number: number; title: string } {
  const index = state.articles.findIndex(({ id }) => id === article)
  const paragraphs = state.articles[index]?.paragraphs ?? []
  return { number: index + 1, title: shorten(titleOf(paragraphs.map((id) => state.paragraphs[id]!))) }
}

const titleAtMostChars = 24

export function shorten(text: string): string {
  return text.length > titleAtMostChars ? `${text.slice(0, titleAtMostChars)}…` : text
}
