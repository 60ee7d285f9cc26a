import { TITLE_ROLES } from '../model'
import { atStart, paragraphsOf, type Check } from './finding'

/** A title whose text is not on the page, or was not found. */
export const titleWithoutArticle: Check = {
  name: 'title-without-article',
  severity: 'severe',
  find(article, draft) {
    const paragraphs = paragraphsOf(article, draft)
    return paragraphs.every(({ role }) => TITLE_ROLES.has(role)) ? paragraphs.slice(0, 1).map(atStart) : []
  }
}
