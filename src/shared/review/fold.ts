import type { PageState, Revision } from '../model'
import { applyChange } from './apply-change'
import { openingState } from './opening-state'
import { NO_STATE_HASH, stateHash } from './state-hash'

/** A list of revisions that does not give the states that its hashes promise: a damaged or foreign record. */
export class RevisionMismatch extends Error {
  constructor(readonly revision: Revision) {
    super(`revision ${revision.id} of page ${revision.page} does not give the state it was made for`)
    this.name = 'RevisionMismatch'
  }
}

/**
 * The states after each revision, oldest first: `states[i]` is what `revisions[i]` made. States share what
 * does not change. Throws `RevisionMismatch` where a hash or a parent differs.
 */
export function foldAll(revisions: readonly Revision[]): PageState[] {
  const states: PageState[] = []
  let hash = NO_STATE_HASH
  revisions.forEach((revision, i) => {
    if (revision.parent !== (revisions[i - 1]?.id ?? null) || revision.beforeHash !== hash) {
      throw new RevisionMismatch(revision)
    }
    const state = nextState(states.at(-1), revision)
    hash = stateHash(state)
    if (hash !== revision.afterHash) throw new RevisionMismatch(revision)
    states.push(state)
  })
  return states
}

/** Law: the fold of a page's revisions equals the state that is stored beside them. */
export function foldRevisions(revisions: readonly Revision[]): PageState | undefined {
  return foldAll(revisions).at(-1)
}

/** The state that `revision` makes of `state`, without checking hashes; `state` is undefined before the first. */
export function nextState(state: PageState | undefined, revision: Revision): PageState {
  const { change } = revision
  if (change.kind === 'page.drafted') return openingState(change.draft, revision.page)
  if (!state) throw new RevisionMismatch(revision)
  return applyChange(state, change)
}
