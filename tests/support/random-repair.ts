import { ROLES } from '#shared/model/index'
import type { ArticleId, Change, Draft, PageState, ParagraphId, Reading } from '#shared/model/index'
import {
  attachTitle,
  checkRuns,
  applyChange,
  cutOut,
  cutPart,
  detachTitle,
  giveTo,
  goOnToEnd,
  goOnWith,
  nextDoubt,
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
  switch (random.int(0, 20)) {
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
      const cutting = cutOut(state, { start, end: random.int(start, raw.length) }, idsOf(`cut${salt}`))
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
      const cutting = cutPart(state, { paragraph: paragraph.id, start, end }, idsOf(`part${salt}`))
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
    case 14: {
      const reading = randomReading(random, raw)
      const newId = idsOf(`on${salt}`)
      if (random.chance(0.5)) return goOnToEnd(state, reading, paragraph.id, newId)
      const doubt = nextDoubt(state, reading, paragraph.id)
      return doubt ? goOnWith(state, reading, doubt, random.pick(doubt.followers), newId) : []
    }
    default:
      return listed(randomChange(random, state, salt))
  }
}

function listed(change: Change | null): readonly Change[] {
  return change ? [change] : []
}

/** Any reading, lawful or not: the articles must be, whatever they are told to go on with. */
function randomReading(random: Random, raw: string): Reading {
  let start = 0
  const spans = raw.split('\n').map((line) => {
    const at = { start, end: start + line.length }
    start = at.end + 1
    return at
  })
  return spans.map((at) => ({
    at,
    role: random.pick(ROLES),
    isFirst: random.chance(0.2),
    isLast: random.chance(0.2),
    next: Array.from({ length: random.int(0, 2) }, () => ({
      block: random.int(0, spans.length - 1),
      runsOn: random.chance(0.5),
      reasons: []
    }))
  }))
}

function idsOf(name: string): () => ParagraphId {
  let made = 0
  return () => `${name}-${made++}` as ParagraphId
}
