import {
  NO_REGISTRY,
  type Article,
  type Mention,
  type Note,
  type PageSource,
  type PageState,
  type Paragraph,
  type Registry,
  TITLE_ROLES
} from '../model'
import { articleQuality } from '../quality'
import { entityOf } from '../registry'
import { groupBy, rawSpansAt, sourceOf } from '../text'
import { pageFacts } from './page-facts'
import { type ArticleRow, type MentionRow, type NoteRow, type ParagraphRow, spanRow } from './rows'

/** The rows of articles.jsonl for one page, in the order of the page. */
export function articleRows(
  page: PageSource,
  state: PageState,
  registry: Registry = NO_REGISTRY
): ArticleRow[] {
  const mentions = byPlace(Object.values(state.mentions))
  const notes = byPlace(Object.values(state.notes ?? {}))
  return state.articles.map((article, order) => {
    const paragraphs = paragraphsOf(state, article)
    return {
      ...pageFacts(page, state),
      id: article.id,
      order,
      title: titleOf(paragraphs).join(' '),
      paragraphs: paragraphs.map((paragraph) => paragraphRow(paragraph, notes.get(paragraph.id) ?? [])),
      mentions: paragraphs.flatMap((paragraph, index) =>
        (mentions.get(paragraph.id) ?? []).map((mention) => mentionRow(registry, mention, paragraph, index))
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

function paragraphRow(paragraph: Paragraph, notes: readonly Note[]): ParagraphRow {
  const { id, role, text } = paragraph
  const row = { id, role, text, source: sourceOf(paragraph).map(spanRow) }
  return notes.length === 0 ? row : { ...row, notes: notes.map(noteRow) }
}

function noteRow({ kind, start, end, text, by }: Note): NoteRow {
  return { kind, start, end, text, by }
}

function mentionRow(registry: Registry, mention: Mention, paragraph: Paragraph, index: number): MentionRow {
  const { id, type, start, end, status, by, score } = mention
  const entity = entityOf(registry, mention)?.id
  return {
    id,
    type,
    text: paragraph.text.slice(start, end),
    paragraph: index,
    start,
    end,
    source: rawSpansAt(paragraph, start, end).map(spanRow),
    status,
    by,
    ...(score !== undefined && { score }),
    ...(entity && { entity })
  }
}

/** Marks by place in the text; equal places by id, so that the same state gives the same bytes. */
function byPlace<Mark extends Mention | Note>(marks: readonly Mark[]): Map<string, Mark[]> {
  const sorted = marks.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
  return groupBy(sorted, ({ paragraph }) => paragraph)
}
