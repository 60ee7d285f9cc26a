import { paragraphsOf, type Check } from './finding'

/** Markdown and HTML that no rule took off, because it stands alone or broken. */
const MARKUP = /\*{2,}|#{2,}|__+|~~|```+|<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,80})?\/?>|&(?:nbsp|lt|gt|amp|quot);/g
const MOST_PER_PARAGRAPH = 50

/** Markup left in the text. */
export const leftoverMarkup: Check = {
  name: 'leftover-markup',
  severity: 'minor',
  find: (article, draft) =>
    paragraphsOf(article, draft).flatMap(({ id, text }) =>
      [...text.matchAll(MARKUP)].slice(0, MOST_PER_PARAGRAPH).map(({ 0: found, index }) => ({
        paragraph: id,
        start: index,
        end: index + found.length,
        values: { markup: found }
      }))
    )
}
