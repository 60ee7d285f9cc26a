import type { ArticleId, Flag, Mention, Note, PageState, ParagraphId } from '#shared/model/index'
import { groupBy } from '#shared/text/index'
import type { ArticleContent } from '../../page-view'

export type ArticleContents = ReadonlyMap<ArticleId, ArticleContent>

/** What each article shows. An article in which nothing changed is the same object as in `before`. */
export function articleContents(state: PageState, before: ArticleContents): ArticleContents {
  const mentions = groupBy(Object.values(state.mentions), paragraphOf)
  const flags = groupBy(Object.values(state.flags), paragraphOf)
  const notes = groupBy(Object.values(state.notes ?? {}), paragraphOf)
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

const paragraphOf = ({ paragraph }: Mention | Flag | Note): ParagraphId => paragraph

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
