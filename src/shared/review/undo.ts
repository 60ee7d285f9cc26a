import type { Change, Revision, RevisionId } from '../model'
import { foldAll } from './fold'
import { diffStates, invertPatch } from './patch'
import { ChangeRefused } from './refused'

/**
 * The change that takes `target` back, found by folding `revisions` up to it. It applies to any later state in
 * which what the target changed is still as the target left it.
 *
 * Law: undoing the last revision gives the state before it, to the byte.
 */
export function undoingOf(revisions: readonly Revision[], target: RevisionId): Change {
  const index = revisions.findIndex(({ id }) => id === target)
  const states = foldAll(revisions.slice(0, index + 1))
  const [before, after] = [states[index - 1], states[index]]
  if (!before || !after) throw new ChangeRefused('no-such-record', `revision ${target}`)
  return { kind: 'revision.undone', target, restore: invertPatch(diffStates(before, after)) }
}
