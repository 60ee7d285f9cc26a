import type { PageId, PageStatus, RevisionId } from '#shared/model/index'
import { ChangeRefused, correctorsOf, obstaclesTo } from '#shared/review/index'
import { changePages, undoBatch, type BatchResult, type BatchWatch } from './batch'
import { corpusStore } from './corpus-store'
import { putBackDrafts } from './former-drafts'
import { newId } from './new-id'
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

/** Takes an act on many pages back; undoing an undoing does it again. */
export async function undoBulk(group: RevisionId, watch: BatchWatch): Promise<BatchResult> {
  const undoing = newId() as RevisionId
  const drafts = await putBackDrafts(group, undoing)
  const result = await undoBatch(group, { ...watch, group: undoing })
  return { ...result, changed: [...drafts, ...result.changed] }
}
