import { GalleyError } from '#shared/contract/index'
import type { PageId, PageState, RawPage, Reading, Revision } from '#shared/model/index'
import { foldRevisions, hashAhead, stateHash } from '#shared/review/index'
import { ask } from '../bridge'
import { readStates, storeRevisions } from '../db'
import { showRows } from './corpus-store'
import { draftMissing } from './draft-missing'
import { draftPool } from './draft-pool'
import type { StandingPage } from './make-revisions'
import { noteMentions } from './mention-index'
import { PageSession } from './page-session'
import { openSessions, sessionOf } from './sessions'
import { workWhenIdle } from './work-when-idle'
import { settled, workplace } from './workplace'
import type { Workplace } from './workplace'

/**
 * Opens a page to work on; drafts it first where the background has not come to it yet. A page that is open already,
 * or that is still being written after it was closed, is the same session.
 */
export async function openPage(page: PageId): Promise<PageSession> {
  const place = workplace()
  const raw = await place.db.raws.get(page)
  if (!raw) throw new GalleyError('page-not-found', { page })
  await draftMissing(place, [raw])
  // Subtle: in the lane, so that a change to many pages meets this one either before it is read or as a session.
  return place.lane.run(async () => {
    const there = sessionOf(page)
    if (there) return held(there)
    const { state, revisions } = await standingPage(place, page)
    const session = new PageSession(raw, state, revisions, (made, after) => keepRevisions(place, made, after))
    held(session)
    workWhenIdle(hashAhead(state))
    session.store.subscribe((now, before) => {
      if (now.state !== before.state) noteMentions(now.state)
    })
    return session
  })
}

/** How the pipeline reads a page now, for a person who puts it in order. */
export function readPage(raw: RawPage): Promise<Reading> {
  return draftPool.read(raw)
}

function held(session: PageSession): PageSession {
  openSessions.set(session, (openSessions.get(session) ?? 0) + 1)
  return session
}

/** Resolves when everything that any open page shows, and all that was begun, is on disk. */
export async function flushAll(): Promise<void> {
  await Promise.all([...openSessions.keys()].map((session) => session.flush()))
  await settled()
}

/** Flushes a page and forgets it, unless another screen has it open. */
export async function closePage(session: PageSession): Promise<void> {
  await session.flush()
  const others = openSessions.get(session)! - 1
  if (others > 0) openSessions.set(session, others)
  else openSessions.delete(session)
}

/**
 * A page with its revisions, to make others on; drafted by now. The stored state where its hash says that it is the
 * fold of the revisions; else they are folded anew.
 */
export async function standingPage({ db }: Workplace, page: PageId): Promise<StandingPage> {
  const revisions = await db.revisionsOf(page)
  const [stored] = await readStates(db, [page])
  const last = revisions.at(-1)
  const isFold = !last || (stored?.last === last.id && stateHash(stored.state) === last.afterHash)
  const state = isFold ? stored?.state : foldRevisions(revisions)
  if (!state) throw new GalleyError('page-not-found', { page })
  return { page, state, revisions }
}

/** Where each revision of this session stands in the journal, so that a repeated write does not add it twice. */
const journaled = new WeakMap<Revision, number>()

/** Memory, then journal on disk, then Dexie; only then may the screen say 'saved'. */
async function keepRevisions(place: Workplace, made: readonly Revision[], state: PageState) {
  await place.lane.run(() => keepInLane(place, [{ made, state }]))
}

/** For what runs in the lane already: keeps the revisions of several pages, in one append and one transaction. */
export async function keepInLane(
  { corpus, db }: Workplace,
  pages: readonly { readonly made: readonly Revision[]; readonly state: PageState }[]
): Promise<void> {
  const fresh = pages.flatMap(({ made }) => made).filter((revision) => !journaled.has(revision))
  if (fresh.length > 0) {
    const bodies = fresh.map((revision) => ({ kind: 'page.revised' as const, revision }))
    const { lastSeq } = await ask('journal:append', { corpus: corpus.id, bodies })
    fresh.forEach((revision, i) => journaled.set(revision, lastSeq - fresh.length + 1 + i))
  }
  const revised = pages.map(({ made, state }) => ({
    rows: made.map((revision) => ({ seq: journaled.get(revision)!, page: revision.page, revision })),
    state
  }))
  showRows(await storeRevisions(db, revised))
}
