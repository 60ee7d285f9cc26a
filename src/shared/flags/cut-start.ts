import { MIDDLE_STARTS } from '../lexicon'
import { atStart, paragraphsOf, type Check } from './finding'

const HEAD_CHARS = 40

/** A paragraph of the body begins in the middle of a sentence: with a comma, a closing bracket, `的`. */
export const cutStart: Check = {
  name: 'cut-start',
  severity: 'doubtful',
  find: (article, draft) =>
    paragraphsOf(article, draft)
      .filter(({ role, text }) => role === 'body' && isInside(text.slice(0, HEAD_CHARS)))
      .map(atStart)
}

const isInside = (head: string): boolean => MIDDLE_STARTS.some((start) => start.test(head))
