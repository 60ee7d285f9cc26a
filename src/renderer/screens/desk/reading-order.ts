import type { ArticleId, Flag, PageState, Paragraph, ParagraphId } from '#shared/model/index'
import { TITLE_ROLES } from '#shared/model/index'

/** Every paragraph of the page as the desk shows them: articles first, then what is in none. */
export function paragraphsInOrder(state: PageState): ParagraphId[] {
  const { articles, unassigned, repeats, furniture } = state
  return [...articles.flatMap(({ paragraphs }) => paragraphs), ...unassigned, ...repeats, ...furniture]
}

export function articleOf(state: PageState, paragraph: ParagraphId): ArticleId | null {
  return state.articles.find(({ paragraphs }) => paragraphs.includes(paragraph))?.id ?? null
}

/** Flags that wait for a person, in reading order. */
export function openFlags(state: PageState): Flag[] {
  const order = new Map(paragraphsInOrder(state).map((id, index) => [id, index]))
  return Object.values(state.flags)
    .filter(({ settled }) => settled === undefined)
    .sort((a, b) => order.get(a.paragraph)! - order.get(b.paragraph)! || a.start - b.start)
}

const titleAtMostChars = 60

/** The headline of an article, or else its first words. */
export function titleOf(paragraphs: readonly Paragraph[]): string {
  const written = paragraphs.filter(({ text }) => text.trim() !== '')
  const title =
    written.find(({ role }) => role === 'headline') ??
    written.find(({ role }) => TITLE_ROLES.has(role)) ??
    written[0]
  return title?.text.trim().slice(0, titleAtMostChars) ?? ''
}

export function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}
