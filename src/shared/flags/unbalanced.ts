import { PAIRS } from '../lexicon'
import type { Paragraph } from '../model'
import { Kind, kindsOf } from '../text'
import { paragraphsOf, type Check, type Finding } from './finding'

const MOST_PER_ARTICLE = 20

/** A quote or bracket without its other half in the article's text: text is lost between, or a mark misread. */
export const unbalanced: Check = {
  name: 'unbalanced',
  severity: 'minor',
  find(article, draft) {
    const body = paragraphsOf(article, draft).filter(({ role }) => role === 'body')
    return unpaired(body).slice(0, MOST_PER_ARTICLE)
  }
}

interface OpenMark {
  readonly paragraph: Paragraph
  readonly at: number
  readonly closing: string
}

function unpaired(body: readonly Paragraph[]): Finding[] {
  const open: OpenMark[] = []
  const found: Finding[] = []
  for (const paragraph of body) {
    const { text } = paragraph
    for (let at = 0; at < text.length; at++) {
      if ((kindsOf(text.charCodeAt(at)) & Kind.pair) === 0) continue
      const mark = text[at]!
      const closing = PAIRS[mark]
      if (closing) {
        // A quotation of several paragraphs opens each of them and closes the last.
        if (!(at === 0 && open.at(-1)?.closing === closing)) open.push({ paragraph, at, closing })
      } else if (open.at(-1)?.closing === mark) open.pop()
      else if (open.some((other) => other.closing === mark)) {
        while (open.at(-1)!.closing !== mark) found.push(findingOf(open.pop()!))
        open.pop()
      } else found.push(findingOf({ paragraph, at }))
    }
  }
  return [...found, ...open.map(findingOf)]
}

const findingOf = ({ paragraph, at }: Pick<OpenMark, 'paragraph' | 'at'>): Finding => ({
  paragraph: paragraph.id,
  start: at,
  end: at + 1,
  values: { mark: paragraph.text[at]! }
})
