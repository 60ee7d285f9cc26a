import { recogniseMentions, type NameKnowledge } from '#shared/mentions/index'
import { NO_EVIDENCE, type ArticleId, type Mention, type ParagraphId } from '#shared/model/index'
import { TAGGER, WORDS } from './word-list'

/** A suggestion with what it says. */
export interface Suggested extends Mention {
  readonly text: string
  readonly reasons: NonNullable<Mention['reasons']>
}

/** What the stage suggests in the paragraphs of a page, with what the app knows unless `knowledge` says otherwise. */
export function suggestedOn(
  paragraphs: readonly string[],
  knowledge: Partial<NameKnowledge> = {}
): Suggested[] {
  const ids = paragraphs.map((_, i) => `p${i}` as ParagraphId)
  const byId = Object.fromEntries(
    paragraphs.map((text, i) => [ids[i]!, { id: ids[i]!, role: 'body' as const, text, runs: [] }])
  )
  const draft = {
    paragraphs: byId,
    articles: [{ id: 'a' as ArticleId, paragraphs: ids }],
    unassigned: []
  }
  const mentions = recogniseMentions(draft, {
    words: WORDS,
    corpus: NO_EVIDENCE,
    tagger: TAGGER,
    ...knowledge
  })
  return Object.values(mentions).map((mention) => ({
    reasons: [],
    ...mention,
    text: byId[mention.paragraph]!.text.slice(mention.start, mention.end)
  }))
}

export const suggestedIn = (text: string, knowledge?: Partial<NameKnowledge>): Suggested[] =>
  suggestedOn([text], knowledge)
