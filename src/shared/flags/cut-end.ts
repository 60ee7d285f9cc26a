import { COLONS, LATIN_SENTENCE_END, SENTENCE_ENDS } from '../lexicon'
import type { Paragraph } from '../model'
import { atEnd, paragraphsOf, type Check } from './finding'

/**
 * A paragraph of the body stops in the middle of a sentence, and nothing was found that goes on: `把美好蓝图转变为生`
 * (seed 001, line 61). What a jump line follows goes on on another page.
 */
export const cutEnd: Check = {
  name: 'cut-end',
  severity: 'doubtful',
  find(article, draft) {
    const paragraphs = paragraphsOf(article, draft)
    const hasJump = paragraphs.some((paragraph) => paragraph.role === 'jump')
    const body = paragraphs.filter((paragraph) => paragraph.role === 'body')
    const checked = hasJump ? body.slice(0, -1) : body
    return checked.filter((paragraph) => !isWhole(paragraph)).map(atEnd)
  }
}

function isWhole({ text }: Paragraph): boolean {
  const last = text
    .slice(-12)
    .replace(/["'”’）)》〉」』】\]\s]+$/, '')
    .slice(-1)
  return last !== '' && (SENTENCE_ENDS + COLONS + LATIN_SENTENCE_END).includes(last)
}
