import type { Change, PageId, PageState, Revision, RevisionId } from '../model'
import { nextState } from './fold'
import { NO_STATE_HASH, stateHash } from './state-hash'

/** What the host knows and the domain must not ask for itself. */
export interface Occasion {
  readonly id: RevisionId
  readonly actor: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly group?: RevisionId
}

/** Where a page stands: its last revision, if any, and the state that it made. */
export interface Standing {
  readonly page: PageId
  readonly last: RevisionId | null
  readonly state: PageState | undefined
}

/** The revision that makes `change`, and the state after it. Throws `ChangeRefused` where it does not fit. */
export function makeRevision(standing: Standing, change: Change, occasion: Occasion): [Revision, PageState] {
  const draft: Revision = {
    ...occasion,
    page: standing.page,
    change,
    parent: standing.last,
    beforeHash: standing.state ? stateHash(standing.state) : NO_STATE_HASH,
    afterHash: NO_STATE_HASH
  }
  const state = nextState(standing.state, draft)
  return [{ ...draft, afterHash: stateHash(state) }, state]
}
