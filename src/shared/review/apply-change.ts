import type { Change, Flag, MentionId, PageState, ParagraphId, Role } from '../model'
import { joinParagraphs, splitParagraph } from './divide-paragraph'
import { editParagraph } from './edit-paragraph'
import {
  addMention,
  decideMentions,
  doubtMention,
  linkMentions,
  removeMention,
  resizeMention,
  retypeMention,
  suggestMentions
} from './mentions'
import { paragraphOf } from './paragraph-of'
import { moveArticle, moveParagraphs, repeatParagraph, startArticle } from './move-paragraphs'
import { addNote, removeNote, rewriteNote } from './notes'
import { applyPatch } from './patch'
import { ChangeRefused } from './refused'
import { restoreText } from './restore-text'
import { settleConflict } from './settle-conflict'
import { obstaclesTo } from './status-rules'

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
    case 'paragraph.role-set':
      return setRole(state, change.paragraph, change.role)
    case 'paragraph.restored':
      return restoreText(state, change.paragraph, change.step, change.runs)
    case 'paragraphs.moved':
      return moveParagraphs(state, change.paragraphs, change.to)
    case 'paragraph.repeated':
      return repeatParagraph(state, change.paragraph, change.of)
    case 'article.started':
      return startArticle(state, change.article, change.paragraphs, change.before)
    case 'article.moved':
      return moveArticle(state, change.article, change.before)
    case 'mention.added':
      return addMention(state, change.mention)
    case 'mention.removed':
      return removeMention(state, change.mention)
    case 'mention.retyped':
      return retypeMention(state, change.mention, change.type)
    case 'mention.resized':
      return resizeMention(state, change.mention, change)
    case 'mention.doubted':
      return doubtMention(state, change.mention, change.doubtful)
    case 'mentions.decided':
      return decideMentions(state, change.mentions, change.status)
    case 'mentions.linked':
      return linkMentions(state, change.mentions, change.entity)
    case 'mentions.suggested':
      return suggestMentions(state, change.mentions)
    case 'conflict.settled':
      return settleConflict(state, change)
    case 'orphan.dismissed':
      return dismissOrphan(state, change.mention)
    case 'flag.settled':
      return settleFlag(state, change)
    case 'note.added':
      return addNote(state, change.note)
    case 'note.rewritten':
      return rewriteNote(state, change.note, change.text)
    case 'note.removed':
      return removeNote(state, change.note)
    case 'assignee.set':
      return setAssignee(state, change.assignee)
    case 'status.set':
      return setStatus(state, change.status)
    case 'revision.undone':
    case 'page.restored':
    case 'page.redrafted':
      return applyPatch(state, change.restore)
    default:
      return change satisfies never
  }
}

function setRole(state: PageState, id: ParagraphId, role: Role): PageState {
  const paragraph = { ...paragraphOf(state, id), role }
  return { ...state, paragraphs: { ...state.paragraphs, [id]: paragraph } }
}

function dismissOrphan(state: PageState, id: MentionId): PageState {
  const orphans = state.orphans.filter(({ mention }) => mention.id !== id)
  if (orphans.length === state.orphans.length) throw new ChangeRefused('no-such-record', `orphan ${id}`)
  return { ...state, orphans }
}

function settleFlag(state: PageState, change: Extract<Change, { kind: 'flag.settled' }>): PageState {
  const flag = state.flags[change.flag]
  if (!flag) throw new ChangeRefused('no-such-record', `flag ${change.flag}`)
  const { settled: _, because: __, ...open } = flag
  const { settled, because } = change
  const after: Flag = settled ? { ...open, settled, ...(because !== undefined && { because }) } : open
  return { ...state, flags: { ...state.flags, [flag.id]: after } }
}

function setAssignee(state: PageState, assignee: string | null): PageState {
  const { assignee: _, ...rest } = state
  return assignee === null ? rest : { ...rest, assignee }
}

/** A page with open ends is not done: they cannot be forgotten by setting a status. */
function setStatus(state: PageState, status: PageState['status']): PageState {
  const [obstacle] = obstaclesTo(state, status)
  if (obstacle) throw new ChangeRefused(obstacle.reason, `${obstacle.count}`)
  return { ...state, status }
}
