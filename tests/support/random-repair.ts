import type { ArticleId, Change, Draft, PageState, ParagraphId } from '#shared/model/index'
import {
  attachTitle,
  checkRuns,
  applyChange,
  cutOut,
  cutPart,
  detachTitle,
  giveTo,
  draftedText,
  joinArticles,
  joinRests,
  moveArticleBy,
  moveParagraphsBy,
  restoreParagraph,
  restoringTo,
  revertRuns,
  splitArticle,
  swapParagraphs
} from '#shared/review/index'
import type { Random } from './random'
import { randomChange } from './random-change'

/** One command of the desk as its changes: a structural repair, or any single change. */
export function randomRepair(
  random: Random,
  raw: string,
  draft: Draft,
  state: PageState,
  salt: number
): readonly Change[] {
  const paragraph = random.pick(Object.values(state.paragraphs))
  const other = random.pick(Object.values(state.paragraphs))
  const article = random.pick([...state.articles, null])
  const into = `made${salt}` as ArticleId
  const way = random.pick(['up', 'down'] as const)
  switch (random.int(0, 17)) {
    case 0:
      return moveParagraphsBy(state, [...new Set([paragraph.id, other.id])], way)
    case 1:
      return article ? moveArticleBy(state, article.id, way) : []
    case 2:
      return splitArticle(state, paragraph.id, into)
    case 3:
      return article ? joinArticles(state, article.id, random.pick(['next', 'previous'])) : []
    case 4:
      return swapParagraphs(state, paragraph.id, other.id)
    case 5:
      return article ? attachTitle(state, [paragraph.id], article.id) : []
    case 6:
      return article ? detachTitle(state, article.id, into) : []
    case 7:
      return restoreParagraph(state, paragraph.id, into)
    case 8: {
      const start = random.int(0, raw.length)
      let made = 0
      const newId = () => `cut${salt}-${made++}` as ParagraphId
      const cutting = cutOut(state, { start, end: random.int(start, raw.length) }, newId)
      const { changes, paragraphs } = cutting
      if (paragraphs.length === 0) return []
      return [...changes, { kind: 'article.started', article: into, paragraphs, before: null }]
    }
    case 12:
      return article ? giveTo(state, [...new Set([paragraph.id, other.id])], article.id) : []
    case 13: {
      const start = random.int(0, paragraph.text.length)
      const end = random.int(start, paragraph.text.length)
      if (start === end || !article) return []
      let made = 0
      const newId = () => `part${salt}-${made++}` as ParagraphId
      const cutting = cutPart(state, { paragraph: paragraph.id, start, end }, newId)
      const cut = cutting.changes.reduce(applyChange, state)
      const given = giveTo(cut, cutting.paragraphs, article.id)
      return [...cutting.changes, ...given, ...joinRests(given.reduce(applyChange, cut), cutting)]
    }
    case 9:
      return listed(revertRuns(paragraph, raw, () => random.chance(0.7)))
    case 10:
      return listed(checkRuns(paragraph, () => random.chance(0.7)))
    case 11: {
      const text = draftedText(draft, paragraph)
      return text ? [restoringTo(paragraph, text)] : []
    }
    default:
      return listed(randomChange(random, state, salt))
  }
}

function listed(change: Change | null): readonly Change[] {
  return change ? [change] : []
}
