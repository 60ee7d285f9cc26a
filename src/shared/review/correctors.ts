import type { ChangeKind, Revision } from '../model'
import { undoneIn } from './past-acts'

/** What moves a page through the office, says something of it, or tags it, corrects nothing. */
const NO_CORRECTION: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'page.drafted',
  'status.set',
  'assignee.set',
  'revision.undone',
  'flag.settled',
  'mention.added',
  'mention.removed',
  'mention.retyped',
  'mention.resized',
  'mention.doubted',
  'mentions.decided',
  'mentions.linked',
  'mentions.suggested',
  'conflict.settled',
  'orphan.dismissed',
  'note.added',
  'note.rewritten',
  'note.removed'
])

/** Who made the corrections of a page that stand: what was undone, and not redone, is no one's. */
export function correctorsOf(revisions: readonly Revision[]): ReadonlySet<string> {
  const undone = undoneIn(revisions)
  const standing = revisions.filter(({ id, change }) => !undone.has(id) && !NO_CORRECTION.has(change.kind))
  return new Set(standing.map(({ actor }) => actor))
}
