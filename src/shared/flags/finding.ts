import type { WordList } from '../lexicon'
import type { Article, CheckName, CorpusEvidence, Draft, Paragraph, ParagraphId, Severity } from '../model'

/** A place that a check has something to say about; half-open range of the paragraph's clean text. */
export interface Finding {
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  readonly values?: Readonly<Record<string, string | number>>
  /** What to put in place of the range; empty to leave it out. */
  readonly suggestion?: string
}

/** What checks may know beside the page. */
export interface Evidence {
  readonly words: WordList
  readonly corpus: CorpusEvidence
}

interface Named {
  readonly name: CheckName
  readonly severity: Severity
}

/** One check: what it looks for is in `find`, which sees one article at a time. */
export interface Check extends Named {
  readonly find: (article: Article, draft: Draft, evidence: Evidence) => Finding[]
}

/** A check that compares what stands in different places of the page. */
export interface PageCheck extends Named {
  readonly findOnPage: (draft: Draft, evidence: Evidence) => Finding[]
}

/** The article's paragraphs, in reading order. */
export const paragraphsOf = (article: Article, draft: Draft): Paragraph[] =>
  article.paragraphs.map((id) => draft.paragraphs[id]!)

/** The paragraphs of all articles, in reading order. */
export const paragraphsOnPage = (draft: Draft): Paragraph[] =>
  draft.articles.flatMap((article) => paragraphsOf(article, draft))

/** A paragraph full of one trouble needs no flag for each. */
const MOST_PER_PARAGRAPH = 50

/** A check that looks at each paragraph alone. */
export const eachParagraph =
  (find: (paragraph: Paragraph, evidence: Evidence) => Finding[]): Check['find'] =>
  (article, draft, evidence) =>
    paragraphsOf(article, draft).flatMap((paragraph) =>
      find(paragraph, evidence).slice(0, MOST_PER_PARAGRAPH)
    )

/** Enough of a paragraph's start to show where it is. */
const SHOWN_CHARS = 12

/** The start of a paragraph. */
export const atStart = ({ id, text }: Paragraph): Finding => ({
  paragraph: id,
  start: 0,
  end: Math.min(SHOWN_CHARS, text.length)
})

/** The end of a paragraph. */
export const atEnd = ({ id, text }: Paragraph): Finding => ({
  paragraph: id,
  start: Math.max(0, text.length - SHOWN_CHARS),
  end: text.length
})
