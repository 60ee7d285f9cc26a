import type { Change, PageState, Revision, RevisionId } from '../model'
import { diffStates, invertPatch } from './patch'
import { ChangeRefused } from './refused'

/**
 * The change that takes `target` back; `states` is `foldAll(revisions)`. It applies to any later state in
 * which what the target changed is still as the target left it.
 *
 * Law: undoing the last revision gives the state before it, to the byte.
 */
export function undoingOf(
  revisions: readonly Revision[],
  states: readonly PageState[],
  target: RevisionId
): Change {
  const index = revisions.findIndex(({ id }) => id === target)
  const [before, after] = [states[index - 1], states[index]]
  if (!before || !after) throw new ChangeRefused('no-such-record', `revision ${target}`)
  return { kind: 'revision.undone', target, restore: invertPatch(diffStates(before, after)) }
}
