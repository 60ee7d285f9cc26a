import type { ArticleId, PageState, ParagraphId } from '#shared/model/index'
import {
  detachTitle,
  joinArticles,
  moveArticleBy,
  moveParagraphsBy,
  splitArticle,
  swapParagraphs,
  type LaterChange
} from '#shared/review/index'
import { placesOfRaw, type Place } from '../../../page-view'
import { keyLabel } from '../../../keys'
import { newId } from '../../../state'
import type { DeskModel } from '../desk-model'
import { articleOf } from '../reading-order'
import { act, hint, nameOf, stateAfter } from './act'
import { goToEntry, goToParagraph, settleAlong } from './settle'
import { subjectOf } from './subject'

type Way = 'up' | 'down'

export function moveBy(model: DeskModel, way: Way): void {
  const subject = subjectOf(model)
  if (!subject) return hint(model, 'nothingHere')
  if (subject.pane === 'outline') return moveArticle(model, way)
  const { paragraphs } = subject
  const offset = caretOffset(model, paragraphs)
  const changes = moveParagraphsBy(model.state, paragraphs, way)
  if (changes.length === 0) return hint(model, 'atEdge')
  const from = articleOf(model.state, paragraphs[0]!)
  const to = (after: PageState) => articleOf(after, paragraphs[0]!)!
  const isWithin = to(stateAfter(model.state, changes)) === from
  const said = (after: PageState) => ({ count: paragraphs.length, ...nameOf(after, to(after)) })
  if (act(model, changes, isWithin ? 'moved' : 'toArticle', said))
    settleAlong(model, subject, paragraphs, offset)
}

export function moveArticle(model: DeskModel, way: Way): void {
  const subject = subjectOf(model)
  if (!subject?.article) return hint(model, 'nothingHere')
  moveArticleTo(model, subject.article, moveArticleBy(model.state, subject.article, way), subject.pane)
}

/** Makes the move of an article and stays with it, in the pane that it was made from. */
export function moveArticleTo(
  model: DeskModel,
  article: ArticleId,
  changes: readonly LaterChange[],
  pane: string
): void {
  if (changes.length === 0) return hint(model, 'atEdge')
  const caret = model.panes.editorOf(article)?.selection().place
  if (!act(model, changes, 'articleMoved', (after) => nameOf(after, article))) return
  if (pane === 'outline') goToEntry(model, article)
  else if (caret && pane === 'article') goToParagraph(model, caret.paragraph, caret.start)
}

export function splitArticleHere(model: DeskModel): void {
  const subject = subjectOf(model)
  if (!subject?.article) return hint(model, 'cannotSplit')
  const start = subject.raw ? placeOfRaw(model, subject.raw.start) : null
  const into = newId() as ArticleId
  const tail = newId() as ParagraphId
  const first = start?.paragraph ?? subject.paragraphs[0]!
  const cut: LaterChange[] =
    start && start.start > 0 ? [{ kind: 'paragraph.split', paragraph: first, at: start.start, tail }] : []
  const at = cut.length > 0 ? tail : first
  const changes = splitArticle(stateAfter(model.state, cut), at, into)
  if (changes.length === 0) return hint(model, 'cannotSplit')
  if (!act(model, [...cut, ...changes], 'articleSplit', (after) => nameOf(after, into))) return
  model.repair.remember(into)
  settleAlong(model, subject, [at])
}

export function joinArticle(model: DeskModel, other: 'next' | 'previous'): void {
  const subject = subjectOf(model)
  if (!subject?.article) return hint(model, 'nothingHere')
  const changes = joinArticles(model.state, subject.article, other)
  if (changes.length === 0) return hint(model, 'noNeighbour')
  const [first] = subject.paragraphs
  const offset = caretOffset(model, subject.paragraphs)
  const into = (after: PageState) => articleOf(after, first!)!
  if (!act(model, changes, 'articlesJoined', (after) => nameOf(after, into(after)))) return
  model.repair.remember(into(model.state))
  if (subject.pane === 'outline') goToEntry(model, into(model.state))
  else settleAlong(model, subject, [first!], offset)
}

/** In the raw text at the caret, in an article at the caret or before what is selected. */
export function splitParagraphHere(model: DeskModel): void {
  const subject = subjectOf(model)
  const place = subject?.raw ? caretOfRaw(model) : model.activeEditor()?.selection().place
  const length = (place && model.state.paragraphs[place.paragraph]?.text.length) ?? 0
  if (!subject || subject.pane === 'quiet' || !place || place.start <= 0 || place.start >= length)
    return hint(model, 'cannotSplit')
  const tail = newId() as ParagraphId
  const { paragraph, start: at } = place
  if (act(model, [{ kind: 'paragraph.split', paragraph, at, tail }], 'paragraphSplit'))
    settleAlong(model, subject, [tail])
}

/** Joins the selected paragraphs; one alone with its neighbour. */
export function joinParagraph(model: DeskModel, other: 'next' | 'previous'): void {
  const subject = subjectOf(model)
  if (!subject) return hint(model, 'nothingHere')
  const { state } = model
  const lists = [...state.articles.map(({ paragraphs }) => paragraphs), state.unassigned]
  const list = [...lists, state.furniture].find((ids) => ids.includes(subject.paragraphs[0]!)) ?? []
  const places = subject.paragraphs.map((id) => list.indexOf(id))
  const [low, high] = [Math.min(...places), Math.max(...places)]
  const isAlone = low === high
  const from = isAlone && other === 'previous' ? low - 1 : low
  const to = isAlone && other === 'next' ? high + 1 : high
  const joining = from < 0 ? [] : list.slice(from, to + 1)
  const [first, ...others] = joining
  if (!first || joining.length < to - from + 1 || others.length === 0) return hint(model, 'noNeighbour')
  const seam = joining.slice(0, -1).reduce((sum, id) => sum + state.paragraphs[id]!.text.length, 0)
  const changes = others.map((next): LaterChange => ({ kind: 'paragraph.joined', paragraph: first, next }))
  if (act(model, changes, 'paragraphsJoined')) settleAlong(model, subject, [first], seam)
}

/** The first time marks, the second time swaps. */
export function swap(model: DeskModel): void {
  const subject = subjectOf(model)
  if (!subject) return hint(model, 'nothingHere')
  const { swap: marked } = model.repair.get()
  const [here] = subject.paragraphs
  if (!marked || !model.state.paragraphs[marked]) {
    model.repair.update({ swap: here! })
    return hint(model, { name: 'marked', key: keyLabel('repair.swap') })
  }
  model.repair.update({ swap: null })
  const changes = swapParagraphs(model.state, marked, here!)
  if (changes.length === 0) return hint(model, 'givenUp')
  if (act(model, changes, 'swapped')) settleAlong(model, subject, [here!])
}

/** False where there is nothing to give up: the key then means something else. */
export function giveUpSwap(model: DeskModel): boolean {
  if (!model.repair.get().swap) return false
  model.repair.update({ swap: null })
  hint(model, 'givenUp')
  return true
}

export function detachTitleHere(model: DeskModel): void {
  const subject = subjectOf(model)
  if (!subject?.article) return hint(model, 'nothingHere')
  const into = newId() as ArticleId
  const changes = detachTitle(model.state, subject.article, into)
  if (changes.length === 0) return hint(model, 'noTitle')
  if (!act(model, changes, 'detached', (after) => nameOf(after, into))) return
  const title = model.state.articles.find(({ id }) => id === into)!.paragraphs
  if (subject.pane === 'outline') goToEntry(model, into)
  else settleAlong(model, subject, title)
}

function caretOffset(model: DeskModel, paragraphs: readonly ParagraphId[]): number {
  const place = model.activeEditor()?.selection().place
  return place?.paragraph === paragraphs[0] ? place!.start : 0
}

function caretOfRaw(model: DeskModel): Place | undefined {
  const head = model.panes.raw?.caret() ?? 0
  return placeOfRaw(model, head)
}

function placeOfRaw(model: DeskModel, offset: number): Place | undefined {
  return placesOfRaw(model.owned.get(), model.state.paragraphs, { start: offset, end: offset })[0]
}
