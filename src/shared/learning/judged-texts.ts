import type { JudgedMention, JudgedText, MentionId, PageState, ParagraphId, Revision } from '../model'

/**
 * The paragraphs of a page in which people decided on mentions. With `since`, only what these revisions decided counts;
 * everything else is as if nobody had. A tag that a person is not certain of is no decision.
 */
export function judgedTextsOf(state: PageState, since?: readonly Revision[]): JudgedText[] {
  const decided = since && new Set(since.flatMap(decidedBy))
  const byParagraph = new Map<ParagraphId, JudgedMention[]>()
  for (const { id, paragraph, start, end, type, status, doubtful } of Object.values(state.mentions)) {
    const counts = !doubtful && (!decided || decided.has(id))
    const judged = { start, end, type, status: counts ? status : ('suggested' as const) }
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), judged])
  }
  return [...byParagraph]
    .filter(([, mentions]) => mentions.some(({ status }) => status !== 'suggested'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([paragraph, mentions]) => ({
      page: state.page,
      paragraph,
      text: state.paragraphs[paragraph]!.text,
      mentions: mentions.sort(
        (a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0)
      )
    }))
}

function decidedBy({ change }: Revision): readonly MentionId[] {
  switch (change.kind) {
    case 'mentions.decided':
      return change.mentions
    case 'mention.added':
      return [change.mention.id]
    case 'mention.retyped':
    case 'mention.resized':
      return [change.mention]
    default:
      return []
  }
}
