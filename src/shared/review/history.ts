import type { Revision } from '../model'

/** The revisions that undo and redo would take back next, the last one first: one act of a person, or none. */
export interface History {
  readonly undo: readonly Revision[]
  readonly redo: readonly Revision[]
}

/**
 * Reads undo and redo off the list itself, so both work across restarts. Undoing is a revision that names its
 * target; redoing is the undoing of an undoing; a new change ends what could be redone. The undoing of a revision
 * that is not the last one is such a change: undo takes it back.
 */
export function historyOf(revisions: readonly Revision[]): History {
  const undo: Revision[] = []
  const redo: Revision[] = []
  for (const revision of revisions) {
    const { change } = revision
    if (change.kind === 'page.drafted') continue
    const target = change.kind === 'revision.undone' ? change.target : null
    if (target !== null && undo.at(-1)?.id === target) {
      undo.pop()
      redo.push(revision)
    } else if (target !== null && redo.at(-1)?.id === target) {
      redo.pop()
      undo.push(revision)
    } else {
      redo.length = 0
      undo.push(revision)
    }
  }
  return { undo: lastGroup(undo), redo: lastGroup(redo) }
}

function lastGroup(stack: readonly Revision[]): Revision[] {
  const last = stack.at(-1)
  if (!last?.group) return last ? [last] : []
  const start = stack.findLastIndex(({ group }) => group !== last.group) + 1
  return stack.slice(start).reverse()
}
