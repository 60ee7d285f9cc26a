import type { ArticleId, PageState } from '#shared/model/index'
import type { RepairView } from './repair-view'

/**
 * The current article, to which a single key moves text: the one that the caret was in, or that text was moved to,
 * last. For text of an article itself, the last other one.
 */
export function targetOf(
  { articles }: Pick<PageState, 'articles'>,
  { recent, origin }: Pick<RepairView, 'recent' | 'origin'>,
  active: ArticleId | null
): ArticleId | null {
  const own = origin?.pane === 'outline' ? origin.article : origin?.pane === 'article' ? active : null
  const isThere = (wanted: ArticleId) => articles.some(({ id }) => id === wanted)
  return recent.find((id) => id !== own && isThere(id)) ?? null
}
