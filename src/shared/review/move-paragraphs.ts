import type { Article, ArticleId, Destination, PageState, Paragraph, ParagraphId } from '../model'
import { paragraphOf } from './paragraph-of'
import { POOLS } from './place'
import { ChangeRefused } from './refused'

/**
 * The paragraphs, in the order given, stand at `to`. What leaves the furniture or the repetitions for an article is
 * text again; an article that is left without paragraphs is gone.
 */
export function moveParagraphs(
  state: PageState,
  paragraphs: readonly ParagraphId[],
  to: Destination
): PageState {
  const taken = takeOut(state, paragraphs)
  if (to.kind !== 'article') {
    return withoutEmpty({ ...taken, [to.kind]: [...taken[to.kind], ...paragraphs] }, paragraphs, to.kind)
  }
  const article = taken.articles.find(({ id }) => id === to.article)
  if (!article) throw new ChangeRefused('no-such-place', to.article)
  const at = to.before === null ? article.paragraphs.length : article.paragraphs.indexOf(to.before)
  if (at < 0) throw new ChangeRefused('no-such-place', to.before!)
  const filled: Article = { ...article, paragraphs: article.paragraphs.toSpliced(at, 0, ...paragraphs) }
  const articles = taken.articles.map((other) => (other === article ? filled : other))
  return withoutEmpty({ ...taken, articles }, paragraphs, 'article')
}

export function startArticle(
  state: PageState,
  id: ArticleId,
  paragraphs: readonly ParagraphId[],
  before: ArticleId | null
): PageState {
  if (state.articles.some((article) => article.id === id)) throw new ChangeRefused('changed-since', id)
  if (paragraphs.length === 0) throw new ChangeRefused('no-such-record', id)
  const taken = takeOut(state, paragraphs)
  const articles = taken.articles.toSpliced(placeOf(taken.articles, before), 0, { id, paragraphs })
  return withoutEmpty({ ...taken, articles }, paragraphs, 'article')
}

export function moveArticle(state: PageState, id: ArticleId, before: ArticleId | null): PageState {
  const article = state.articles.find((other) => other.id === id)
  if (!article) throw new ChangeRefused('no-such-record', id)
  if (before === id) throw new ChangeRefused('no-such-place', id)
  const others = state.articles.filter((other) => other !== article)
  return { ...state, articles: others.toSpliced(placeOf(others, before), 0, article) }
}

/** What repeated `paragraph` repeats `of` from now on. */
export function repeatParagraph(state: PageState, paragraph: ParagraphId, of: ParagraphId): PageState {
  paragraphOf(state, of)
  if (of === paragraph || state.repeats.includes(of)) throw new ChangeRefused('repeats-itself', paragraph)
  const taken = takeOut(state, [paragraph])
  const placed = withoutEmpty({ ...taken, repeats: [...taken.repeats, paragraph] }, [paragraph], 'repeats')
  const pointing = Object.values(placed.paragraphs).filter(
    ({ id, copyOf }) => id === paragraph || copyOf === paragraph
  )
  const paragraphs = { ...placed.paragraphs }
  for (const each of pointing) paragraphs[each.id] = { ...each, copyOf: of }
  return { ...placed, paragraphs }
}

function takeOut(state: PageState, paragraphs: readonly ParagraphId[]): PageState {
  const leaving = new Set(paragraphs)
  if (leaving.size < paragraphs.length) throw new ChangeRefused('no-such-place', 'a paragraph stands once')
  for (const id of paragraphs) paragraphOf(state, id)
  const stays = (id: ParagraphId) => !leaving.has(id)
  const rest = (list: readonly ParagraphId[]) => (list.every(stays) ? list : list.filter(stays))
  const articles = state.articles.map((article) => {
    const left = rest(article.paragraphs)
    return left === article.paragraphs ? article : { ...article, paragraphs: left }
  })
  const pools = Object.fromEntries(POOLS.map((pool) => [pool, rest(state[pool])]))
  return { ...state, articles, ...pools }
}

/** Drops articles that the move emptied, and gives what moved the role and the `copyOf` of its new place. */
function withoutEmpty(
  state: PageState,
  moved: readonly ParagraphId[],
  place: 'article' | (typeof POOLS)[number]
): PageState {
  const paragraphs = { ...state.paragraphs }
  for (const id of moved) paragraphs[id] = settled(paragraphs[id]!, place)
  const articles = state.articles.filter((article) => article.paragraphs.length > 0)
  return { ...state, articles, paragraphs }
}

function settled(paragraph: Paragraph, place: 'article' | (typeof POOLS)[number]): Paragraph {
  const { copyOf: _, ...rest } = paragraph
  if (place === 'furniture') return { ...rest, role: 'furniture' }
  return rest.role === 'furniture' ? { ...rest, role: 'body' } : rest
}

function placeOf(articles: readonly Article[], before: ArticleId | null): number {
  if (before === null) return articles.length
  const at = articles.findIndex(({ id }) => id === before)
  if (at < 0) throw new ChangeRefused('no-such-place', before)
  return at
}
