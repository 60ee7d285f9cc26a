import { GalleyError } from '#shared/contract/index'
import type { PageId, PageState, RawPage, Revision } from '#shared/model/index'
import { foldRevisions, openingState, stateHash } from '#shared/review/index'
import { ask } from '../bridge'
import { storeDrafts, storeRevisions } from '../db'
import { showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import { PageSession } from './page-session'
import { workplace } from './workplace'
import type { Workplace } from './workplace'

const open = new Set<PageSession>()

/** Opens a page to work on; drafts it first where the background has not come to it yet. */
export async function openPage(page: PageId): Promise<PageSession> {
  const place = workplace()
  const raw = await place.db.raws.get(page)
  if (!raw) throw new GalleyError('page-not-found', { page })
  const revisions = await place.db.revisionsOf(page)
  const state = await stateOf(place, raw, revisions)
  const session = new PageSession(raw, state, revisions, (made, after) => keepRevisions(place, made, after))
  open.add(session)
  return session
}

/** Resolves when everything that any open page shows is on disk. */
export async function flushAll(): Promise<void> {
  await Promise.all([...open].map((session) => session.flush()))
}

/** Flushes a page and forgets it. */
export async function closePage(session: PageSession): Promise<void> {
  await session.flush()
  open.delete(session)
}

/** The stored state where its hash says that it is the fold of the revisions; else they are folded anew. */
async function stateOf({ db }: Workplace, raw: RawPage, revisions: readonly Revision[]): Promise<PageState> {
  const stored = await db.states.get(raw.id)
  const last = revisions.at(-1)
  if (last) {
    const isFold = stored?.last === last.id && stateHash(stored.state) === last.afterHash
    const folded = isFold ? stored.state : foldRevisions(revisions)
    if (folded) return folded
  }
  if (stored) return stored.state
  const state = openingState(await draftPool.draft(raw, true), raw.id)
  showRows(await storeDrafts(db, [state]))
  return state
}

/** Where each revision of this session stands in the journal, so that a repeated write does not add it twice. */
const journaled = new WeakMap<Revision, number>()

/** Memory, then journal on disk, then Dexie; only then may the screen say 'saved'. */
async function keepRevisions({ corpus, db, lane }: Workplace, made: readonly Revision[], state: PageState) {
  await lane.run(async () => {
    const fresh = made.filter((revision) => !journaled.has(revision))
    if (fresh.length > 0) {
      const bodies = fresh.map((revision) => ({ kind: 'page.revised' as const, revision }))
      const { lastSeq } = await ask('journal:append', { corpus: corpus.id, bodies })
      fresh.forEach((revision, i) => journaled.set(revision, lastSeq - fresh.length + 1 + i))
    }
    const rows = made.map((revision) => ({ seq: journaled.get(revision)!, page: revision.page, revision }))
    const row = await storeRevisions(db, rows, state)
    if (row) showRows([row])
  })
}
