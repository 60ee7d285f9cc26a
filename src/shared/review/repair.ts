import type { ArticleId, PageState, ParagraphId } from '../model'
import { TITLE_ROLES } from '../model'
import type { LaterChange } from './apply-change'
import { startOfRaw } from './raw-place'

/** What a person asks for, as the changes that do it. None where there is nothing to do. */
type Changes = readonly LaterChange[]

type Way = 'up' | 'down'

/** Moves paragraphs of one article one place up or down; at its edge, into the article before or behind it. */
export function moveParagraphsBy(state: PageState, paragraphs: readonly ParagraphId[], way: Way): Changes {
  const index = state.articles.findIndex((article) => article.paragraphs.includes(paragraphs[0]!))
  const article = state.articles[index]
  if (!article) return []
  const moving = article.paragraphs.filter((id) => paragraphs.includes(id))
  const places = moving.map((id) => article.paragraphs.indexOf(id))
  const rest = article.paragraphs.filter((id) => !moving.includes(id))
  const above = article.paragraphs[places[0]! - 1]
  const below = article.paragraphs[places.at(-1)! + 1]
  if (way === 'up' && above) return moved(moving, article.id, above)
  if (way === 'down' && below) return moved(moving, article.id, rest[rest.indexOf(below) + 1] ?? null)
  const other = state.articles[index + (way === 'up' ? -1 : 1)]
  return other ? moved(moving, other.id, way === 'up' ? null : other.paragraphs[0]!) : []
}

export function moveArticleBy(state: PageState, article: ArticleId, way: Way): Changes {
  const ids = state.articles.map(({ id }) => id)
  const at = ids.indexOf(article)
  if (at < 0 || !ids[at + (way === 'up' ? -1 : 1)]) return []
  const before = way === 'up' ? ids[at - 1]! : (ids[at + 2] ?? null)
  return [{ kind: 'article.moved', article, before }]
}

/** Cuts an article before `paragraph`: it and what follows become the article `into`, right behind. */
export function splitArticle(state: PageState, paragraph: ParagraphId, into: ArticleId): Changes {
  const index = state.articles.findIndex((article) => article.paragraphs.includes(paragraph))
  const article = state.articles[index]
  const at = article?.paragraphs.indexOf(paragraph) ?? 0
  if (!article || at <= 0) return []
  const before = state.articles[index + 1]?.id ?? null
  return [{ kind: 'article.started', article: into, paragraphs: article.paragraphs.slice(at), before }]
}

/**
 * Joins an article to the one before or behind it; the upper one stays. Its title stays on top, the lower one's
 * becomes a subhead; an upper one without a title takes the lower one's.
 */
export function joinArticles(state: PageState, article: ArticleId, other: 'next' | 'previous'): Changes {
  const at = state.articles.findIndex(({ id }) => id === article) + (other === 'next' ? 0 : -1)
  const [upper, lower] = [state.articles[at], state.articles[at + 1]]
  if (!upper || !lower || at < 0) return []
  const titles = lower.paragraphs.filter((id) => TITLE_ROLES.has(state.paragraphs[id]!.role))
  const isUntitled = !upper.paragraphs.some((id) => TITLE_ROLES.has(state.paragraphs[id]!.role))
  if (isUntitled && titles.length > 0) {
    const rest = lower.paragraphs.filter((id) => !titles.includes(id))
    const onTop = moved(titles, upper.id, upper.paragraphs[0] ?? null)
    return rest.length > 0 ? [...onTop, ...moved(rest, upper.id, null)] : onTop
  }
  const roles = titles.map((paragraph): LaterChange => {
    return { kind: 'paragraph.role-set', paragraph, role: 'subhead' }
  })
  return [...moved(lower.paragraphs, upper.id, null), ...roles]
}

/** Two paragraphs take each other's place; one may be furniture or unassigned. */
export function swapParagraphs(state: PageState, a: ParagraphId, b: ParagraphId): Changes {
  const [placeA, placeB] = [placeOf(state, a), placeOf(state, b)]
  if (a === b) return []
  if (placeA && !placeB) return swapWithPool(state, placeA.article, a, b)
  if (placeB && !placeA) return swapWithPool(state, placeB.article, b, a)
  if (!placeA || !placeB) return []
  if (placeA.next === b) return moved([b], placeA.article, a)
  if (placeB.next === a) return moved([a], placeB.article, b)
  return [...moved([a], placeB.article, b), ...moved([b], placeA.article, placeA.next)]
}

/** The title lines of `from` become those of `to`, above what it has. */
export function attachTitle(state: PageState, titles: readonly ParagraphId[], to: ArticleId): Changes {
  const target = state.articles.find(({ id }) => id === to)
  const first = target?.paragraphs.find((id) => !titles.includes(id))
  if (!target || titles.length === 0) return []
  const untitled = titles.filter((id) => !TITLE_ROLES.has(state.paragraphs[id]!.role))
  const roles = untitled.map((paragraph): LaterChange => {
    return { kind: 'paragraph.role-set', paragraph, role: 'headline' }
  })
  return [...moved(titles, to, first ?? null), ...roles]
}

/** The title lines of an article become an article of their own, before it, to be given to another. */
export function detachTitle(state: PageState, article: ArticleId, into: ArticleId): Changes {
  const from = state.articles.find(({ id }) => id === article)
  const titles = from?.paragraphs.filter((id) => TITLE_ROLES.has(state.paragraphs[id]!.role)) ?? []
  if (!from || titles.length === 0 || titles.length === from.paragraphs.length) return []
  return [{ kind: 'article.started', article: into, paragraphs: titles, before: article }]
}

/**
 * Gives a paragraph back to the articles, where the file has it: behind the paragraph whose raw text comes last before
 * its own. Becomes the article `into` where there is none.
 */
export function restoreParagraph(state: PageState, paragraph: ParagraphId, into: ArticleId): Changes {
  const own = startOfRaw(state.paragraphs[paragraph]!)
  let last: { article: ArticleId; next: ParagraphId | null; start: number } | null = null
  for (const { id: article, paragraphs } of state.articles) {
    for (const [i, id] of paragraphs.entries()) {
      const start = startOfRaw(state.paragraphs[id]!)
      if (start < own && start > (last?.start ?? -1))
        last = { article, next: paragraphs[i + 1] ?? null, start }
    }
  }
  if (last) return moved([paragraph], last.article, last.next)
  return [
    { kind: 'article.started', article: into, paragraphs: [paragraph], before: state.articles[0]?.id ?? null }
  ]
}

function moved(paragraphs: readonly ParagraphId[], article: ArticleId, before: ParagraphId | null): Changes {
  return [{ kind: 'paragraphs.moved', paragraphs, to: { kind: 'article', article, before } }]
}

function swapWithPool(
  state: PageState,
  article: ArticleId,
  inside: ParagraphId,
  outside: ParagraphId
): Changes {
  const kind = (['furniture', 'unassigned'] as const).find((pool) => state[pool].includes(outside))
  if (!kind) return []
  return [
    ...moved([outside], article, inside),
    { kind: 'paragraphs.moved', paragraphs: [inside], to: { kind } }
  ]
}

function placeOf(state: PageState, paragraph: ParagraphId) {
  for (const { id: article, paragraphs } of state.articles) {
    const at = paragraphs.indexOf(paragraph)
    if (at >= 0) return { article, next: paragraphs[at + 1] ?? null }
  }
  return null
}
