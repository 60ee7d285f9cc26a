import type { PageState, PageStatus } from '../model'

/** What keeps a page from a status; `reason` is a locale key under `refused`. */
export interface Obstacle {
  readonly reason: 'page-not-finished' | 'open-severe-flags' | 'corrected-by-same'
  readonly count: number
}

/** Who would set a status, and who corrected the page, where a corpus asks that they be two people. */
export interface ReviewByAnother {
  readonly actor: string
  readonly correctors: ReadonlySet<string>
}

/**
 * A page that is reviewed or final has no unassigned text and no severe flag that nobody has settled; where the
 * corpus asks for it, someone who did not correct it has looked at it.
 */
export function obstaclesTo(state: PageState, status: PageStatus, another?: ReviewByAnother): Obstacle[] {
  if (status !== 'reviewed' && status !== 'final') return []
  const severe = Object.values(state.flags).filter((flag) => flag.severity === 'severe' && !flag.settled)
  const isSame = status === 'reviewed' && another?.correctors.has(another.actor)
  const obstacles: Obstacle[] = [
    { reason: 'page-not-finished', count: state.unassigned.length },
    { reason: 'open-severe-flags', count: severe.length },
    { reason: 'corrected-by-same', count: isSame ? 1 : 0 }
  ]
  return obstacles.filter(({ count }) => count > 0)
}
