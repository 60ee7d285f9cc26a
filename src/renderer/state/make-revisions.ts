import type { Change, PageId, PageState, Revision, RevisionId } from '#shared/model/index'
import { ChangeRefused, makeRevision } from '#shared/review/index'
import { changeSchema } from '#shared/schema/index'
import { STAGE_VERSIONS } from '#shared/pipeline'
import { newId } from './new-id'
import { settingsStore } from './settings-store'

/** A page as it stands: the state is the fold of the revisions, or a draft that nobody has touched. */
export interface StandingPage {
  readonly page: PageId
  readonly state: PageState
  readonly revisions: readonly Revision[]
}

/** Revisions that were made, and the state after each. */
export interface MadeRevisions {
  readonly made: readonly Revision[]
  readonly states: readonly PageState[]
}

/**
 * The revisions that make `changes`, one act of the person who sits here. Several are a group; `group` names one that
 * they belong to. Throws `ChangeRefused` where one of them does not fit.
 */
export function makeRevisions(
  { page, state, revisions }: StandingPage,
  changes: readonly Change[],
  group = changes.length > 1 ? (newId() as RevisionId) : undefined
): MadeRevisions {
  const made: Revision[] = []
  const states: PageState[] = []
  const add = (change: Change, before: PageState | undefined, own?: RevisionId): void => {
    const last = made.at(-1)?.id ?? revisions.at(-1)?.id ?? null
    const occasion = { ...occasionNow(), ...(own && { group: own }) }
    const [revision, after] = makeRevision({ page, last, state: before }, change, occasion)
    made.push(revision)
    states.push(after)
  }
  // The draft enters the list with the first change: a page that nobody touches costs no record.
  if (revisions.length === 0) {
    add({ kind: 'page.drafted', draft: draftOf(state), stages: STAGE_VERSIONS }, undefined)
  }
  for (const change of changes) {
    // Subtle: a change that no journal takes would keep all that comes after it from the disk.
    const { error } = changeSchema.safeParse(change)
    if (error) throw new ChangeRefused('not-storable', error.message)
    add(change, states.at(-1) ?? state, group)
  }
  return { made, states }
}

/** The id, the person and the time of what is done now. */
export function occasionNow() {
  const { actor } = settingsStore.getState()
  return { id: newId() as RevisionId, actor, at: new Date().toISOString() }
}

function draftOf({ page: _page, status: _status, orphans: _orphans, ...draft }: PageState) {
  return draft
}
