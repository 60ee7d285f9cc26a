import type { EntityId, Mention, MentionId, MentionStatus, MentionType, PageState } from '../model'
import { paragraphOf } from './paragraph-of'
import { ChangeRefused } from './refused'

/** Adds a mention that lies in its paragraph's text and whose id is new. */
export function addMention(state: PageState, mention: Mention): PageState {
  if (state.mentions[mention.id]) throw new ChangeRefused('changed-since', `mention ${mention.id}`)
  refuseOutside(state, mention)
  return withMentions(state, [mention])
}

/** Takes a mention away, whoever made it. */
export function removeMention(state: PageState, id: MentionId): PageState {
  mentionOf(state, id)
  const mentions = { ...state.mentions }
  delete mentions[id]
  return { ...state, mentions }
}

/** Says that a mention is of another type; a link to a record of the old type does not survive it. */
export function retypeMention(state: PageState, id: MentionId, type: MentionType): PageState {
  const before = mentionOf(state, id)
  return withMentions(state, [{ ...(before.type === type ? before : unlinked(before)), type }])
}

/** Widens or narrows a mention within its paragraph. */
export function resizeMention(
  state: PageState,
  id: MentionId,
  { start, end }: Pick<Mention, 'start' | 'end'>
): PageState {
  const mention = { ...mentionOf(state, id), start, end }
  refuseOutside(state, mention)
  return withMentions(state, [mention])
}

/** Marks a mention as uncertain, or takes the mark back. */
export function doubtMention(state: PageState, id: MentionId, doubtful: boolean): PageState {
  const { doubtful: _, ...certain } = mentionOf(state, id)
  return withMentions(state, [doubtful ? { ...certain, doubtful } : certain])
}

/** Accepts or rejects mentions; `suggested` takes the decision back. */
export function decideMentions(
  state: PageState,
  ids: readonly MentionId[],
  status: MentionStatus
): PageState {
  return withMentions(
    state,
    ids.map((id) => ({ ...mentionOf(state, id), status }))
  )
}

/** Links mentions to a record of the registry, or to none. */
export function linkMentions(
  state: PageState,
  ids: readonly MentionId[],
  entity: EntityId | null
): PageState {
  return withMentions(
    state,
    ids.map((id) => {
      const mention = unlinked(mentionOf(state, id))
      return entity === null ? mention : { ...mention, entity }
    })
  )
}

/**
 * Puts `proposed` in place of every mention that nobody has decided on. A proposal whose span and type a person has
 * decided on is left out, and so is one that does not lie in the text as it is now.
 */
export function suggestMentions(state: PageState, proposed: readonly Mention[]): PageState {
  const decided = Object.values(state.mentions).filter(({ status }) => status !== 'suggested')
  const places = new Set(decided.map(placeKey))
  const mentions: Record<MentionId, Mention> = Object.fromEntries(decided.map((each) => [each.id, each]))
  for (const mention of proposed) {
    if (mentions[mention.id] || places.has(placeKey(mention)) || !isInside(state, mention)) continue
    mentions[mention.id] = mention
  }
  return { ...state, mentions }
}

const placeKey = ({ paragraph, start, end, type }: Mention): string => `${paragraph} ${start} ${end} ${type}`

function mentionOf(state: PageState, id: MentionId): Mention {
  const mention = state.mentions[id]
  if (!mention) throw new ChangeRefused('no-such-record', `mention ${id}`)
  return mention
}

function unlinked(mention: Mention): Mention {
  const { entity: _, ...rest } = mention
  return rest
}

function refuseOutside(state: PageState, mention: Mention): void {
  const { text } = paragraphOf(state, mention.paragraph)
  if (!isInside(state, mention)) {
    throw new ChangeRefused('outside-text', `mention ${mention.start}-${mention.end} of ${text.length}`)
  }
}

function isInside(state: PageState, { paragraph, start, end }: Mention): boolean {
  const text = state.paragraphs[paragraph]?.text
  return text !== undefined && start >= 0 && start < end && end <= text.length
}

function withMentions(state: PageState, changed: readonly Mention[]): PageState {
  const mentions = { ...state.mentions, ...Object.fromEntries(changed.map((each) => [each.id, each])) }
  return { ...state, mentions }
}
