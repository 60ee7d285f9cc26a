import type { Revision, RevisionId } from '../model'

/** Revisions that a person made in one go: they are undone together. */
export interface PastAct {
  /** That of its first revision. */
  readonly id: RevisionId
  readonly revisions: readonly Revision[]
  /** Place of its first revision in the list. */
  readonly start: number
  readonly end: number
}

/** A page's revisions as acts, oldest first. */
export function pastActs(revisions: readonly Revision[]): PastAct[] {
  const acts: PastAct[] = []
  let start = 0
  while (start < revisions.length) {
    const { id, group } = revisions[start]!
    let end = start + 1
    while (group !== undefined && revisions[end]?.group === group) end++
    acts.push({ id, revisions: revisions.slice(start, end), start, end })
    start = end
  }
  return acts
}

/** The revisions that are taken back as the list stands, those that were redone left out. */
export function undoneIn(revisions: readonly Revision[]): Set<RevisionId> {
  const undone = new Set<RevisionId>()
  // From the last one back: whether an undoing stands is known before what it took back.
  for (const { id, change } of revisions.toReversed()) {
    if (change.kind === 'revision.undone' && !undone.has(id)) undone.add(change.target)
  }
  return undone
}
