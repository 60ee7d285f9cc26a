import { TITLE_ROLES } from '../model'
import { atStart, paragraphsOf, type Check } from './finding'

/** Text that no title was found for (seed 004, line 3). */
export const articleWithoutTitle: Check = {
  name: 'article-without-title',
  severity: 'doubtful',
  find(article, draft) {
    const paragraphs = paragraphsOf(article, draft)
    return paragraphs.some(({ role }) => TITLE_ROLES.has(role)) ? [] : paragraphs.slice(0, 1).map(atStart)
  }
}
