import type { Article, ParagraphId, PageState } from '../model'

/** The lists that hold paragraphs: one per article, and the three of the page. */
export const POOLS = ['furniture', 'unassigned', 'repeats'] as const

type Places = Pick<PageState, 'articles' | (typeof POOLS)[number]>

/** `state` with the list that holds `paragraph` replaced by what `edit` makes of it and the paragraph's index. */
export function editPlace<State extends Places>(
  state: State,
  paragraph: ParagraphId,
  edit: (list: readonly ParagraphId[], index: number) => readonly ParagraphId[]
): State {
  for (const pool of POOLS) {
    const index = state[pool].indexOf(paragraph)
    if (index >= 0) return { ...state, [pool]: edit(state[pool], index) }
  }
  const articles = state.articles.map((article): Article => {
    const index = article.paragraphs.indexOf(paragraph)
    return index < 0 ? article : { ...article, paragraphs: edit(article.paragraphs, index) }
  })
  return { ...state, articles }
}
