import type { ArticleId, PageState, ParagraphId } from '#shared/model/index'
import { giveTo, joinRests, makeArticle, type LaterChange } from '#shared/review/index'
import { keyLabel } from '../../../keys'
import { newId } from '../../../state'
import type { DeskModel } from '../desk-model'
import { articleOf } from '../reading-order'
import { act, hint, nameOf, stateAfter, type Said } from './act'
import { neighbourOf, settleAlong, settleAway } from './settle'
import { cutSubject, subjectOf, type Subject } from './subject'
import { targetOf } from './target'

/** Where text goes. Without `before`, where the file has it. */
export type Target =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly before?: ParagraphId | null }
  | { readonly kind: 'new'; readonly before?: ArticleId | null }
  | { readonly kind: 'furniture' | 'unassigned' }

/** Moves what is selected: one act, from whichever pane. */
export function assign(model: DeskModel, to: Target, subject = subjectOf(model)): void {
  if (!subject) return hint(model, 'nothingHere')
  const cutting = cutSubject(model, subject)
  const { paragraphs } = cutting
  if (paragraphs.length === 0) return hint(model, 'nothingHere')
  const cut = stateAfter(model.state, cutting.changes)
  const into = newId() as ArticleId
  const changes = changesTo(cut, subject, paragraphs, to, into)
  if (changes.length === 0) return hint(model, 'alreadyThere')
  const stay = neighbourOf(cut, paragraphs)
  const joins = joinRests(stateAfter(cut, changes), cutting)
  const joined = joins.find((join) => join.kind === 'paragraph.joined' && join.next === stay)
  const article = to.kind === 'article' ? to.article : to.kind === 'new' ? into : null
  const said = (after: PageState): Said => ({
    count: paragraphs.length,
    ...(article && nameOf(after, article))
  })
  const done = to.kind === 'article' ? 'toArticle' : to.kind === 'new' ? 'newArticle' : to.kind
  if (!act(model, [...cutting.changes, ...changes, ...joins], done, said)) return
  if (article) model.repair.remember(article)
  const isAlong =
    to.kind === 'new' || (to.kind === 'article' && to.article === articleOf(cut, paragraphs[0]!))
  if (isAlong) settleAlong(model, subject, paragraphs)
  else if (joined?.kind === 'paragraph.joined') settleAway(model, subject, joined.paragraph)
  else settleAway(model, subject, stay, paragraphs[0])
}

export function assignToTarget(model: DeskModel): void {
  const target = targetOf(model.state, model.repair.get(), model.view.get().active)
  if (target) assign(model, { kind: 'article', article: target })
  else hint(model, { name: 'noTarget', key: keyLabel('repair.move-to') })
}

function changesTo(
  state: PageState,
  { pane }: Subject,
  paragraphs: readonly ParagraphId[],
  to: Target,
  into: ArticleId
): readonly LaterChange[] {
  switch (to.kind) {
    case 'article': {
      if (to.before === undefined) return giveTo(state, paragraphs, to.article)
      const before = behindMoved(state, to.article, paragraphs, to.before)
      return moved(state, paragraphs, { kind: 'article', article: to.article, before })
    }
    case 'new': {
      const from = articleOf(state, paragraphs[0]!)
      const behind = pane === 'article' ? from : undefined
      return makeArticle(
        state,
        paragraphs,
        into,
        to.before === undefined ? { behind } : { before: to.before }
      )
    }
    case 'furniture':
    case 'unassigned':
      return paragraphs.every((id) => state[to.kind].includes(id))
        ? []
        : [{ kind: 'paragraphs.moved', paragraphs, to }]
    default:
      return to satisfies never
  }
}

/** The first paragraph from `before` on that does not move itself. */
function behindMoved(
  { articles }: PageState,
  article: ArticleId,
  moving: readonly ParagraphId[],
  before: ParagraphId | null
): ParagraphId | null {
  const ids = articles.find(({ id }) => id === article)?.paragraphs ?? []
  const at = before === null ? ids.length : ids.indexOf(before)
  return ids.slice(at).find((id) => !moving.includes(id)) ?? null
}

/** None where the paragraphs stand there already. */
function moved(
  state: PageState,
  paragraphs: readonly ParagraphId[],
  to: { kind: 'article'; article: ArticleId; before: ParagraphId | null }
): readonly LaterChange[] {
  const change: LaterChange = { kind: 'paragraphs.moved', paragraphs, to }
  const order = (each: PageState) => each.articles.map(({ paragraphs: ids }) => ids.join()).join('|')
  return order(stateAfter(state, [change])) === order(state) ? [] : [change]
}
