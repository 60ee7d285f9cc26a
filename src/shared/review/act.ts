import type { Change, PageId, PageStatus, Revision, RevisionId, Step } from '../model'

/** What a revision did, small enough to keep one for each: for figures of the work, and to find a group again. */
export interface Act {
  readonly page: PageId
  readonly at: string
  readonly actor: string
  readonly kind: Change['kind']
  readonly group?: RevisionId
  /** Characters typed, and taken away, by hand. */
  readonly inserted: number
  readonly removed: number
  readonly status?: PageStatus
}

export function actOf({ page, at, actor, group, change }: Revision): Act {
  return {
    page,
    at,
    actor,
    kind: change.kind,
    ...(group && { group }),
    ...(change.kind === 'paragraph.edited' ? lengths(change.steps) : { inserted: 0, removed: 0 }),
    ...(change.kind === 'status.set' && { status: change.status })
  }
}

function lengths(steps: readonly Step[]): Pick<Act, 'inserted' | 'removed'> {
  const all = steps.flat()
  return {
    inserted: all.reduce((sum, { inserted }) => sum + inserted.length, 0),
    removed: all.reduce((sum, { removed }) => sum + removed.length, 0)
  }
}
