import type { Change, PageId, RawPage, RevisionId } from '#shared/model/index'
import { ChangeRefused, foldAll, undoingOf, type RefusalReason } from '#shared/review/index'
import { draftMissing } from './draft-missing'
import { makeRevisions, type StandingPage } from './make-revisions'
import { newId } from './new-id'
import { keepInLane, standingPage } from './open-page'
import { sessionOf } from './sessions'
import { workplace, type Workplace } from './workplace'

/** What a change to many pages came to. */
export interface BatchResult {
  /** Names the group of revisions, for `undoBatch`. */
  readonly group: RevisionId
  readonly changed: readonly PageId[]
  readonly refused: readonly { readonly page: PageId; readonly reason: RefusalReason }[]
  /** Stopped before all pages were looked at; what was changed by then stays, and can be undone. */
  readonly cancelled: boolean
}

export interface BatchWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
  /** A larger act that the changes belong to. */
  readonly group?: RevisionId
}

/** What a page is changed to, from how it stands; nothing where it stays as it is. */
export type ChangesOf = (standing: StandingPage, raw: RawPage) => readonly Change[]

const PAGES_AT_ONCE = 64

/**
 * Changes many pages as one act: one group of revisions, undone as one. Pages that are open on the desk are changed
 * there. A page on which a change does not fit is left as it is and named.
 */
export async function changePages(
  pages: readonly PageId[],
  changesOf: ChangesOf,
  { signal, onProgress, group = newId() as RevisionId }: BatchWatch = {}
): Promise<BatchResult> {
  const place = workplace()
  const changed: PageId[] = []
  const refused: BatchResult['refused'][number][] = []
  for (let from = 0; from < pages.length; from += PAGES_AT_ONCE) {
    if (signal?.aborted || place.closed.signal.aborted) {
      return { group, changed, refused, cancelled: true }
    }
    const some = pages.slice(from, from + PAGES_AT_ONCE)
    const part = await changeSome(place, some, changesOf, group)
    changed.push(...part.changed)
    refused.push(...part.refused)
    onProgress?.(from + some.length, pages.length)
  }
  return { group, changed, refused, cancelled: false }
}

/** Takes a group back on every page where its inverses still apply; undoing an undoing does it again. */
export async function undoBatch(group: RevisionId, watch: BatchWatch = {}): Promise<BatchResult> {
  const pages = await workplace().db.pagesOf(group)
  return changePages(
    pages,
    ({ revisions }) => {
      const targets = revisions.filter((revision) => revision.group === group).reverse()
      const states = foldAll(revisions)
      return targets.map(({ id }) => undoingOf(revisions, states, id))
    },
    watch
  )
}

async function changeSome(
  place: Workplace,
  pages: readonly PageId[],
  changesOf: ChangesOf,
  group: RevisionId
): Promise<Pick<BatchResult, 'changed' | 'refused'>> {
  const raws = (await place.db.raws.bulkGet([...pages])).filter((raw) => raw !== undefined)
  await draftMissing(place, raws)
  const changed: PageId[] = []
  const refused: BatchResult['refused'][number][] = []
  const sessions = await place.lane.run(async () => {
    const kept: Parameters<typeof keepInLane>[1][number][] = []
    const met = []
    for (const raw of raws) {
      try {
        const session = sessionOf(raw.id)
        const standing = session
          ? { page: raw.id, ...session.store.getState() }
          : await standingPage(place, raw.id)
        const changes = changesOf(standing, raw)
        if (changes.length === 0) continue
        if (session) {
          session.changeAs(group, changes)
          met.push(session)
        } else {
          const { made, states } = makeRevisions(standing, changes, group)
          kept.push({ made, state: states.at(-1)! })
        }
        changed.push(raw.id)
      } catch (error) {
        if (!(error instanceof ChangeRefused)) throw error
        refused.push({ page: raw.id, reason: error.reason })
      }
    }
    if (kept.length > 0) await keepInLane(place, kept)
    return met
  })
  // Sessions keep their changes through the lane themselves.
  await Promise.all(sessions.map((session) => session.flush()))
  return { changed, refused }
}
