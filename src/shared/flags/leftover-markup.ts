import { Kind, mayHold } from '../text'
import { eachParagraph, type Check } from './finding'

/** Markdown and HTML that no rule took off, because it stands alone or broken. */
const MARKUP =
  /\*{2,}|#{2,}|~~|```+|<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,80})?\/?>|<\|[a-z_]{2,30}\|>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});|!?\[[^\][]{0,60}\]\([^()\s]{1,200}\)|\\(?:text|frac|mathrm|times|quad)\b|\|(?:\s*:?-{3,}:?\s*\|)+/g

/** What the commonest marks stand for; all others stand for nothing. */
const MEANT: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"'
}
const GOES = /^(?:\*+|#+|~+|`+|<.*>)$/

/** Markup left in the text. */
export const leftoverMarkup: Check = {
  name: 'leftover-markup',
  severity: 'minor',
  find: eachParagraph(({ id, text }) =>
    [...(mayHold(text, Kind.markup) ? text.matchAll(MARKUP) : [])].map(({ 0: found, index }) => ({
      paragraph: id,
      start: index,
      end: index + found.length,
      values: { markup: found },
      ...suggestionFor(found)
    }))
  )
}

function suggestionFor(found: string): { suggestion?: string } {
  const meant = GOES.test(found) ? '' : MEANT[found]
  return meant === undefined ? {} : { suggestion: meant }
}
