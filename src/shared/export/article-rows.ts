import {
  type Article,
  type Mention,
  type PageSource,
  type PageState,
  type Paragraph,
  TITLE_ROLES
} from '../model'
import { articleQuality } from '../quality'
import { rawSpansAt, sourceOf } from '../text'
import { groupBy } from './group-by'
import { pageFacts } from './page-facts'
import { type ArticleRow, type MentionRow, type ParagraphRow, spanRow } from './rows'

/** The rows of articles.jsonl for one page, in the order of the page. */
export function articleRows(page: PageSource, state: PageState): ArticleRow[] {
  const mentions = mentionsByParagraph(state)
  return state.articles.map((article, order) => {
    const paragraphs = paragraphsOf(state, article)
    return {
      ...pageFacts(page, state),
      id: article.id,
      order,
      title: titleOf(paragraphs).join(' '),
      paragraphs: paragraphs.map(paragraphRow),
      mentions: paragraphs.flatMap((paragraph, index) =>
        (mentions.get(paragraph.id) ?? []).map((mention) => mentionRow(mention, paragraph, index))
      ),
      quality: articleQuality(state, article)
    }
  })
}

/** An article's paragraphs in reading order. */
export function paragraphsOf(state: PageState, article: Article): Paragraph[] {
  return article.paragraphs.map((id) => state.paragraphs[id]!)
}

/** The lines of an article's title, none of them empty. */
export function titleOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.filter(({ role, text }) => TITLE_ROLES.has(role) && text !== '').map(({ text }) => text)
}

function paragraphRow(paragraph: Paragraph): ParagraphRow {
  const { id, role, text } = paragraph
  return { id, role, text, source: sourceOf(paragraph).map(spanRow) }
}

function mentionRow(mention: Mention, paragraph: Paragraph, index: number): MentionRow {
  const { id, type, start, end, status, by } = mention
  return {
    id,
    type,
    text: paragraph.text.slice(start, end),
    paragraph: index,
    start,
    end,
    source: rawSpansAt(paragraph, start, end).map(spanRow),
    status,
    by
  }
}

/** Mentions by place in the text; equal places by id, so that the same state gives the same bytes. */
function mentionsByParagraph(state: PageState): Map<string, Mention[]> {
  const sorted = Object.values(state.mentions).sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
  )
  return groupBy(sorted, ({ paragraph }) => paragraph)
}
