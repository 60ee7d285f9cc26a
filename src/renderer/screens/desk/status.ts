import { PAGE_STATUSES, type PageStatus, type Revision } from '#shared/model/index'
import { correctorsOf, obstaclesTo, type Obstacle } from '#shared/review/index'
import { runCommand } from '../../keys'
import { corpusStore, settingsStore } from '../../state'
import type { DeskModel } from './desk-model'
import { goTo, goToPool } from './navigation'
import { openFlags } from './reading-order'

/** What keeps the page from a status, by the rules of the corpus too. */
export function obstaclesOf(model: DeskModel, status: PageStatus): Obstacle[] {
  const { state, revisions } = model.session.store.getState()
  const { reviewByAnother } = corpusStore.getState().rules
  if (!reviewByAnother) return obstaclesTo(state, status)
  const { actor } = settingsStore.getState()
  return obstaclesTo(state, status, { actor, correctors: correctorsOf(revisions) })
}

/** Sets the page's status, or says what is in the way, and goes there. */
export function setStatus(model: DeskModel, status: PageStatus): void {
  model.finishTyping()
  const [obstacle] = obstaclesOf(model, status)
  if (!obstacle) {
    model.change({ kind: 'status.set', status })
    return
  }
  goToObstacle(model, obstacle)
  model.update({ notice: { kind: 'refused', reason: obstacle.reason, lostText: '' } })
}

function goToObstacle(model: DeskModel, { reason }: Obstacle): void {
  switch (reason) {
    case 'page-not-finished':
      return goToPool(model, 'unassigned')
    case 'open-severe-flags': {
      const flag = openFlags(model.state).find(({ severity }) => severity === 'severe')
      return flag && goTo(model, flag)
    }
    case 'corrected-by-same':
      // Somebody else has to do it: the page is given to them.
      runCommand('work.assign')
      return
    default:
      return reason satisfies never
  }
}

/** The status after the page's own; what has been cleaned waits to be corrected. Undefined for a final page. */
export function nextStatus({ state }: DeskModel): PageStatus | undefined {
  const at = Math.max(PAGE_STATUSES.indexOf(state.status), PAGE_STATUSES.indexOf('cleaned'))
  return PAGE_STATUSES[at + 1]
}

export function isCorrected(revisions: readonly Revision[]): boolean {
  return correctorsOf(revisions).size > 0
}

/** Subtle: a menu that closes gives the focus back a frame later; what moves the focus has to come after. */
export function afterMenu(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
