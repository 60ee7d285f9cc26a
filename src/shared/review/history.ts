import type { Revision } from '../model'

/** What undo and redo would take back next, the last one first: one act of a person, or none. */
export interface Taken<Step> {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** Of a page. */
export type History = Taken<Revision>

/** Undo and redo of a page; the draft that a page begins with is nobody's act. */
export function historyOf(revisions: readonly Revision[]): History {
  return takenFrom(
    revisions.filter(({ change }) => change.kind !== 'page.drafted'),
    ({ change }) => (change.kind === 'revision.undone' ? change.target : null)
  )
}

interface Step {
  readonly id: string
  readonly group?: string
}

/**
 * Reads undo and redo off the list itself, so both work across restarts. Undoing is a revision that names its
 * target; redoing is the undoing of an undoing; a new change ends what could be redone. The undoing of a revision
 * that is not the last one is such a change: undo takes it back.
 */
export function takenFrom<S extends Step>(
  revisions: readonly S[],
  targetOf: (revision: S) => string | null
): Taken<S> {
  const undo: S[] = []
  const redo: S[] = []
  for (const revision of revisions) {
    const target = targetOf(revision)
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

function lastGroup<S extends Step>(stack: readonly S[]): S[] {
  const last = stack.at(-1)
  if (!last?.group) return last ? [last] : []
  const start = stack.findLastIndex(({ group }) => group !== last.group) + 1
  return stack.slice(start).reverse()
}
