import type { Change, Flag, Mention, MentionId, PageState } from '../model'
import { joinParagraphs, splitParagraph } from './divide-paragraph'
import { editParagraph, paragraphOf } from './edit-paragraph'
import { applyPatch } from './patch'
import { ChangeRefused } from './refused'

/** Every change but the first of a page, which makes a state from nothing (`openingState`). */
export type LaterChange = Exclude<Change, { kind: 'page.drafted' }>

/**
 * The state after `change`. Pure: records that the change does not touch are the same objects in both states.
 * Throws `ChangeRefused` where the change does not fit; `state` is never altered.
 */
export function applyChange(state: PageState, change: LaterChange): PageState {
  switch (change.kind) {
    case 'paragraph.edited':
      return editParagraph(state, change.paragraph, change.steps)
    case 'paragraph.split':
      return splitParagraph(state, change.paragraph, change.at, change.tail)
    case 'paragraph.joined':
      return joinParagraphs(state, change.paragraph, change.next)
    case 'paragraph.role-set': {
      const paragraph = { ...paragraphOf(state, change.paragraph), role: change.role }
      return { ...state, paragraphs: { ...state.paragraphs, [paragraph.id]: paragraph } }
    }
    case 'mention.added':
      return addMention(state, change.mention)
    case 'mention.removed':
      return removeMention(state, change.mention)
    case 'mention.retyped': {
      const mention = { ...mentionOf(state, change.mention), type: change.type }
      return { ...state, mentions: { ...state.mentions, [mention.id]: mention } }
    }
    case 'orphan.dismissed':
      return dismissOrphan(state, change.mention)
    case 'flag.settled':
      return settleFlag(state, change)
    case 'status.set':
      return setStatus(state, change.status)
    case 'revision.undone':
      return applyPatch(state, change.restore)
    default:
      return change satisfies never
  }
}

function mentionOf(state: PageState, id: MentionId): Mention {
  const mention = state.mentions[id]
  if (!mention) throw new ChangeRefused('no-such-record', `mention ${id}`)
  return mention
}

function addMention(state: PageState, mention: Mention): PageState {
  const { text } = paragraphOf(state, mention.paragraph)
  if (mention.start < 0 || mention.end <= mention.start || mention.end > text.length) {
    throw new ChangeRefused('outside-text', `mention ${mention.start}-${mention.end} of ${text.length}`)
  }
  if (state.mentions[mention.id]) throw new ChangeRefused('changed-since', `mention ${mention.id}`)
  return { ...state, mentions: { ...state.mentions, [mention.id]: mention } }
}

function removeMention(state: PageState, id: MentionId): PageState {
  mentionOf(state, id)
  const mentions = { ...state.mentions }
  delete mentions[id]
  return { ...state, mentions }
}

function dismissOrphan(state: PageState, id: MentionId): PageState {
  const orphans = state.orphans.filter(({ mention }) => mention.id !== id)
  if (orphans.length === state.orphans.length) throw new ChangeRefused('no-such-record', `orphan ${id}`)
  return { ...state, orphans }
}

function settleFlag(state: PageState, change: Extract<Change, { kind: 'flag.settled' }>): PageState {
  const flag = state.flags[change.flag]
  if (!flag) throw new ChangeRefused('no-such-record', `flag ${change.flag}`)
  const { settled: _, ...open } = flag
  const after: Flag = change.settled ? { ...open, settled: change.settled } : open
  return { ...state, flags: { ...state.flags, [flag.id]: after } }
}

/** A page with unassigned text is not done: it cannot be forgotten by setting a status. */
function setStatus(state: PageState, status: PageState['status']): PageState {
  const isDone = status === 'reviewed' || status === 'final'
  if (isDone && state.unassigned.length > 0) {
    throw new ChangeRefused('page-not-finished', `${state.unassigned.length} unassigned`)
  }
  return { ...state, status }
}
