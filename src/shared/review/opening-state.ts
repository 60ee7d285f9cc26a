import type { Draft, PageId, PageState } from '../model'

/** The state that a page's first revision makes: the draft, cleaned and not yet touched by a person. */
export function openingState(draft: Draft, page: PageId): PageState {
  return { ...draft, page, status: 'cleaned', orphans: [] }
}
