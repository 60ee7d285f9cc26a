import type { Change, MentionId, MentionStatus, MentionType, PageState } from '../model'

/** What makes mentions alike: their text and their type. */
export interface Likeness {
  readonly text: string
  readonly type: MentionType
}

/**
 * The change that decides those of `wanted` that are still alike and that nobody has decided on meanwhile; none where
 * there are none. Law: undone, the page is as it was.
 */
export function decidingAlike(
  state: PageState,
  wanted: readonly MentionId[],
  { text, type }: Likeness,
  status: MentionStatus
): readonly Change[] {
  const mentions = wanted.filter((id) => {
    const mention = state.mentions[id]
    if (mention?.status !== 'suggested' || mention.type !== type) return false
    return state.paragraphs[mention.paragraph]?.text.slice(mention.start, mention.end) === text
  })
  return mentions.length > 0 ? [{ kind: 'mentions.decided', mentions, status }] : []
}
