import type { PageId } from '#shared/model/index'
import type { PageSession } from './page-session'

/** The pages that are open. */
export const openSessions = new Set<PageSession>()

export function sessionOf(page: PageId): PageSession | undefined {
  return [...openSessions].find((session) => session.store.getState().raw.id === page)
}
