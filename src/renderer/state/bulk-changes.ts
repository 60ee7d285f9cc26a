import type { PageId, PageStatus } from '#shared/model/index'
import { ChangeRefused, correctorsOf, obstaclesTo } from '#shared/review/index'
import { changePages, type BatchResult, type BatchWatch } from './batch'
import { corpusStore } from './corpus-store'
import { settingsStore } from './settings-store'

/** Sets the status of pages where nothing is in its way; the others are named with what is. */
export function setStatusOf(
  pages: readonly PageId[],
  status: PageStatus,
  watch: BatchWatch
): Promise<BatchResult> {
  const { reviewByAnother } = corpusStore.getState().rules
  const { actor } = settingsStore.getState()
  return changePages(
    pages,
    ({ state, revisions }) => {
      if (state.status === status) return []
      const another = reviewByAnother ? { actor, correctors: correctorsOf(revisions) } : undefined
      const [obstacle] = obstaclesTo(state, status, another)
      if (obstacle) throw new ChangeRefused(obstacle.reason, `${obstacle.count}`)
      return [{ kind: 'status.set', status }]
    },
    watch
  )
}

export function assignPages(
  pages: readonly PageId[],
  assignee: string | null,
  watch: BatchWatch
): Promise<BatchResult> {
  return changePages(
    pages,
    ({ state }) => ((state.assignee ?? null) === assignee ? [] : [{ kind: 'assignee.set', assignee }]),
    watch
  )
}
