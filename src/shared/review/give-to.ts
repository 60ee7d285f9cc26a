import type { ArticleId, PageState, ParagraphId } from '../model'
import { TITLE_ROLES } from '../model'
import type { LaterChange } from './apply-change'
import { startOfRaw } from './raw-place'

/**
 * Gives paragraphs to an article, together, at the place that the file has for the first of them: behind what comes
 * last before it there, but text never above the article's title lines, nor a title line below them.
 */
export function giveTo(
  state: PageState,
  paragraphs: readonly ParagraphId[],
  to: ArticleId
): readonly LaterChange[] {
  const article = state.articles.find(({ id }) => id === to)
  const first = paragraphs[0] && state.paragraphs[paragraphs[0]]
  if (!article || !first || paragraphs.every((id) => article.paragraphs.includes(id))) return []
  const others = article.paragraphs.filter((id) => !paragraphs.includes(id))
  const starts = others.map((id) => startOfRaw(state.paragraphs[id]!))
  const own = startOfRaw(first)
  const behind = starts.reduce(
    (last, start, i) => (start < own && start >= (starts[last] ?? -1) ? i : last),
    -1
  )
  const head = others.findIndex((id) => !isHead(state, id, first.role !== 'byline'))
  const headLength = head < 0 ? others.length : head
  const at = TITLE_ROLES.has(first.role) ? Math.min(behind + 1, headLength) : Math.max(behind + 1, headLength)
  const before = others[at] ?? null
  return [{ kind: 'paragraphs.moved', paragraphs, to: { kind: 'article', article: to, before } }]
}

function isHead(state: PageState, id: ParagraphId, withByline: boolean): boolean {
  const { role } = state.paragraphs[id]!
  return TITLE_ROLES.has(role) || (withByline && role === 'byline')
}

/** Where a new article goes: before or behind another, or where the file has its text. */
export type NewPlace =
  { readonly before: ArticleId | null } | { readonly behind?: ArticleId | null | undefined }

/** Makes the paragraphs an article of their own. None where they are one already. */
export function makeArticle(
  state: PageState,
  paragraphs: readonly ParagraphId[],
  into: ArticleId,
  place: NewPlace
): readonly LaterChange[] {
  const isWhole = ({ paragraphs: ids }: { readonly paragraphs: readonly ParagraphId[] }) =>
    ids.length === paragraphs.length && ids.every((id) => paragraphs.includes(id))
  if (paragraphs.length === 0 || state.articles.some(isWhole)) return []
  const before = 'before' in place ? place.before : articleBehind(state, paragraphs, place.behind ?? null)
  return [{ kind: 'article.started', article: into, paragraphs, before }]
}

function articleBehind(
  { articles, paragraphs }: PageState,
  ids: readonly ParagraphId[],
  behind: ArticleId | null
): ArticleId | null {
  const start = (list: readonly ParagraphId[]) => Math.min(...list.map((id) => startOfRaw(paragraphs[id]!)))
  const own = start(ids)
  const at = behind
    ? articles.findIndex(({ id }) => id === behind) + 1
    : articles.findIndex((article) => start(article.paragraphs.filter((id) => !ids.includes(id))) > own)
  return articles[at < 0 ? articles.length : at]?.id ?? null
}
