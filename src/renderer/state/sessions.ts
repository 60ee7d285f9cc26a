import type { PageId } from '#shared/model/index'
import type { PageSession } from './page-session'

/** The pages that are open, and by how many screens. */
export const openSessions = new Map<PageSession, number>()

export function sessionOf(page: PageId): PageSession | undefined {
  return [...openSessions.keys()].find((session) => session.store.getState().raw.id === page)
}
