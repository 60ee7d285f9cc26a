import type { ArticleId, Flag, Mention, Note, PageState, ParagraphId } from '#shared/model/index'
import type { ArticleContent } from '../../page-view'

export type ArticleContents = ReadonlyMap<ArticleId, ArticleContent>

/** What each article shows. An article in which nothing changed is the same object as in `before`. */
export function articleContents(state: PageState, before: ArticleContents): ArticleContents {
  const mentions = byParagraph(Object.values(state.mentions))
  const flags = byParagraph(Object.values(state.flags))
  const notes = byParagraph(Object.values(state.notes ?? {}))
  const contents = state.articles.map(({ id, paragraphs }): [ArticleId, ArticleContent] => {
    const content: ArticleContent = {
      id,
      paragraphs: paragraphs.map((paragraph) => state.paragraphs[paragraph]!),
      mentions: paragraphs.flatMap((paragraph) => mentions.get(paragraph) ?? []),
      flags: paragraphs.flatMap((paragraph) => flags.get(paragraph) ?? []),
      notes: paragraphs.flatMap((paragraph) => notes.get(paragraph) ?? [])
    }
    const old = before.get(id)
    return [id, old && isSame(old, content) ? old : content]
  })
  return new Map(contents)
}

function byParagraph<Mark extends Mention | Flag | Note>(marks: readonly Mark[]): Map<ParagraphId, Mark[]> {
  const grouped = new Map<ParagraphId, Mark[]>()
  for (const mark of marks) {
    const own = grouped.get(mark.paragraph)
    if (own) own.push(mark)
    else grouped.set(mark.paragraph, [mark])
  }
  return grouped
}

function isSame(a: ArticleContent, b: ArticleContent): boolean {
  return (
    isSameList(a.paragraphs, b.paragraphs) &&
    isSameList(a.mentions, b.mentions) &&
    isSameList(a.flags, b.flags) &&
    isSameList(a.notes, b.notes)
  )
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
