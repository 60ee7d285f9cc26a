import type { Revision, RevisionId } from '../model'

/** The revisions that undo and redo would take back next, the last one first: one act of a person, or none. */
export interface History {
  readonly undo: readonly Revision[]
  readonly redo: readonly Revision[]
}

/**
 * Reads undo and redo off the list itself, so both work across restarts. Undoing is a revision that names its
 * target; redoing is the undoing of an undoing; a new change ends what could be redone.
 */
export function historyOf(revisions: readonly Revision[]): History {
  const depths = new Map<RevisionId, number>()
  const undo: Revision[] = []
  const redo: Revision[] = []
  for (const revision of revisions) {
    const depth = depthOf(revision, depths)
    depths.set(revision.id, depth)
    if (revision.change.kind === 'page.drafted') continue
    if (depth === 0) redo.length = 0
    else if (depth % 2 === 0) redo.pop()
    else undo.pop()
    if (depth % 2 === 0) undo.push(revision)
    else redo.push(revision)
  }
  return { undo: lastGroup(undo), redo: lastGroup(redo) }
}

/** 0 for a person's change, odd for an undoing, even for a redoing. */
function depthOf({ change }: Revision, depths: ReadonlyMap<RevisionId, number>): number {
  return change.kind === 'revision.undone' ? (depths.get(change.target) ?? 0) + 1 : 0
}

function lastGroup(stack: readonly Revision[]): Revision[] {
  const last = stack.at(-1)
  if (!last?.group) return last ? [last] : []
  const start = stack.findLastIndex(({ group }) => group !== last.group) + 1
  return stack.slice(start).reverse()
}
