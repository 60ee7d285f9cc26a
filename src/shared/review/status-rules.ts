import type { PageState, PageStatus } from '../model'

/** What keeps a page from a status; `reason` is a locale key under `refused`. */
export interface Obstacle {
  readonly reason: 'page-not-finished' | 'open-severe-flags'
  readonly count: number
}

/** A page that is reviewed or final has no unassigned text and no severe flag that nobody has settled. */
export function obstaclesTo(state: PageState, status: PageStatus): Obstacle[] {
  if (status !== 'reviewed' && status !== 'final') return []
  const severe = Object.values(state.flags).filter((flag) => flag.severity === 'severe' && !flag.settled)
  const obstacles: Obstacle[] = [
    { reason: 'page-not-finished', count: state.unassigned.length },
    { reason: 'open-severe-flags', count: severe.length }
  ]
  return obstacles.filter(({ count }) => count > 0)
}
