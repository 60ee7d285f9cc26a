import type { Article, CheckName, Draft, Paragraph, ParagraphId, Severity } from '../model'

/** A place that a check has something to say about; half-open range of the paragraph's clean text. */
export interface Finding {
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  readonly values?: Readonly<Record<string, string | number>>
}

/** One check: what it looks for is in `find`, which sees one article at a time. */
export interface Check {
  readonly name: CheckName
  readonly severity: Severity
  readonly find: (article: Article, draft: Draft) => Finding[]
}

/** The article's paragraphs, in reading order. */
export const paragraphsOf = (article: Article, draft: Draft): Paragraph[] =>
  article.paragraphs.map((id) => draft.paragraphs[id]!)

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
