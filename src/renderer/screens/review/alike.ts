import type { ArticleId, MentionId, PageId, RevisionId } from '#shared/model/index'
import { decidingAlike, type Likeness } from '#shared/review/index'
import {
  changePages,
  corpusStore,
  mentionKey,
  mentionsStore,
  type BatchWatch,
  type StoredMention
} from '../../state'
import { likenessKey } from './queue'
import { shown, type ReviewModel } from './review-model'
import type { Verdict } from './review-view'

export const ALIKE_SCOPES = ['visible', 'article', 'page', 'corpus'] as const
export type AlikeScope = (typeof ALIKE_SCOPES)[number]

/** Those that are open and read as `mention` does, page by page; `mention` itself comes first where it is open. */
export function alikeTo(mention: StoredMention): StoredMention[] {
  const key = likenessKey(mention)
  const { pages } = mentionsStore.getState()
  const order = corpusStore.getState().pages
  const found = order.flatMap(({ id }) =>
    (pages.get(id) ?? []).filter((each) => each.status === 'suggested' && likenessKey(each) === key)
  )
  const own = found.findIndex((each) => mentionKey(each) === mentionKey(mention))
  return own > 0 ? [found[own]!, ...found.toSpliced(own, 1)] : found
}

/** Those of `alike` that are in a part of the corpus, seen from where the reviewer stands. */
export function within(
  model: ReviewModel,
  alike: readonly StoredMention[],
  scope: AlikeScope
): readonly StoredMention[] {
  const there = shown(model)
  if (scope === 'corpus' || !there) return alike
  const { page, article } = there.mention
  const onPage = alike.filter((each) => each.page === page)
  if (scope === 'page') return onPage
  const inArticle = onPage.filter((each) => each.article === article)
  return scope === 'article' ? inArticle : inArticle.filter((each) => isInSight(model, each, article))
}

function isInSight(model: ReviewModel, mention: StoredMention, article: ArticleId | null): boolean {
  const panes = model.view.get().opened?.model.panes
  const editor = article && panes?.hosts.get(article)?.editor()
  return editor ? editor.isInSight(mention) : mention.id === model.current()?.id
}

/** Decides `wanted` as one act; those that were decided on or changed meanwhile stay as they are. */
export async function decideAlike(
  model: ReviewModel,
  wanted: readonly StoredMention[],
  verdict: Verdict,
  watch: BatchWatch
): Promise<void> {
  const [first] = wanted
  if (!first) return
  const current = model.current()
  const likeness: Likeness = { text: first.text, type: first.type }
  const ids = new Map<PageId, MentionId[]>()
  for (const { page, id } of wanted) ids.set(page, [...(ids.get(page) ?? []), id])
  let count = 0
  const { group, changed, refused } = await changePages(
    [...ids.keys()],
    ({ page, state }) => {
      const changes = decidingAlike(state, ids.get(page)!, likeness, verdict)
      for (const change of changes) if (change.kind === 'mentions.decided') count += change.mentions.length
      return changes
    },
    watch
  )
  keepBatch(model, group, changed, current && mentionKey(current))
  model.update({ alike: null })
  model.stepOpen()
  model.notify({ kind: 'decided', verdict, count, left: refused.length })
}

function keepBatch(
  model: ReviewModel,
  group: RevisionId,
  pages: readonly PageId[],
  key: string | null
): void {
  if (pages.length > 0) model.keep({ pages, key, group, isPart: (revision) => revision.group === group })
}
