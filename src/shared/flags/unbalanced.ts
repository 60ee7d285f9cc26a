import { PAIRS } from '../lexicon'
import type { Paragraph } from '../model'
import { Kind, kindsOf, mayHold } from '../text'
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

interface OpenMark extends Finding {
  readonly closing: string
}

function unpaired(body: readonly Paragraph[]): Finding[] {
  const open: OpenMark[] = []
  const found: Finding[] = []
  for (const { id, text } of body) {
    if (!mayHold(text, Kind.pair)) continue
    for (let index = 0; index < text.length; index++) {
      if ((kindsOf(text.charCodeAt(index)) & Kind.pair) === 0) continue
      const mark = text[index]!
      const place = { paragraph: id, start: index, end: index + 1, values: { mark } }
      const closing = PAIRS[mark]
      if (closing) {
        // A quotation of several paragraphs opens each of them and closes the last.
        if (!(index === 0 && open.at(-1)?.closing === closing)) open.push({ ...place, closing })
      } else if (open.at(-1)?.closing === mark) open.pop()
      else if (open.some((other) => other.closing === mark)) {
        while (open.at(-1)!.closing !== mark) found.push(withoutClosing(open.pop()!))
        open.pop()
      } else found.push(place)
    }
  }
  return [...found, ...open.map(withoutClosing)]
}

const withoutClosing = ({ paragraph, start, end, values }: OpenMark): Finding => ({
  paragraph,
  start,
  end,
  ...(values && { values })
})
