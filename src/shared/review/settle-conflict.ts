import type { Change, Mention, PageState } from '../model'
import { addMention, decideMentions, linkMentions, resizeMention, retypeMention } from './mentions'
import { paragraphOf } from './paragraph-of'
import { ChangeRefused } from './refused'

type Settling = Extract<Change, { kind: 'conflict.settled' }>

/**
 * Lets one of two readings stand: a mention that does not is rejected, and one that this page lacks is added. Refused
 * where the text has changed since the readings were compared.
 */
export function settleConflict(state: PageState, { verdict, mine, theirs }: Settling): PageState {
  if (!mine && !theirs) throw new ChangeRefused('no-such-record', 'conflict of nothing')
  if (mine && !state.mentions[mine]) throw new ChangeRefused('no-such-record', `mention ${mine}`)
  if (verdict === 'mine') return mine ? decideMentions(state, [mine], 'accepted') : state
  if (verdict === 'neither' || !theirs) return mine ? decideMentions(state, [mine], 'rejected') : state
  const { mention, text } = theirs
  const now = paragraphOf(state, mention.paragraph).text.slice(mention.start, mention.end)
  if (now !== text) throw new ChangeRefused('changed-since', `mention of ${text}`)
  return mine ? become(state, state.mentions[mine]!, mention) : addMention(state, mention)
}

/** My mention as the other reader has it; it stays mine by its id. */
function become(state: PageState, mine: Mention, theirs: Mention): PageState {
  if (mine.paragraph !== theirs.paragraph) throw new ChangeRefused('changed-since', `mention ${mine.id}`)
  const entity = theirs.entity ?? mine.entity
  const retyped = retypeMention(state, mine.id, theirs.type)
  const resized = resizeMention(retyped, mine.id, theirs)
  const accepted = decideMentions(resized, [mine.id], 'accepted')
  const isOther = mine.type !== theirs.type && !theirs.entity
  return isOther || !entity ? accepted : linkMentions(accepted, [mine.id], entity)
}
