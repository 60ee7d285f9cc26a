import type { Draft, PageId, PageState, RevisionId } from '#shared/model/index'
import {
  applyChange,
  openingState,
  redraftPage,
  stateHash,
  summarise,
  type LaterChange,
  type PageSummary
} from '#shared/review/index'
import { STAGE_VERSIONS } from '#shared/pipeline'
import { storeDrafts, type PageRow } from '../db'
import { changePages, type BatchResult, type BatchWatch } from './batch'
import { consultPeople } from './corpus-actions'
import { showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import { draftsOf, PUT_BACK_AT_MOST, rememberDrafts } from './former-drafts'
import { newId } from './new-id'
import { standingPage } from './open-page'
import { workplace } from './workplace'

/** What cleaning a page anew would make of it. */
export interface CleanedAnew {
  readonly page: PageRow
  readonly before: PageSummary
  readonly after: PageSummary
}

const DRAFTED_AT_ONCE = 16

/** The ones of `pages` that would come out otherwise, with what would change. Nothing is stored. */
export async function previewCleanAnew(pages: readonly PageRow[], watch: BatchWatch): Promise<CleanedAnew[]> {
  const place = workplace()
  const found: CleanedAnew[] = []
  await eachDrafted(pages, watch, async (some, drafts) => {
    for (const page of some) {
      const draft = drafts.get(page.id)
      if (!draft) continue
      const { state: before } = await standingPage(place, page.id)
      const after = page.changedAt === null ? openingState(draft, page.id) : redrafted(before, draft)
      if (stateHash(before) !== stateHash(after))
        found.push({ page, before: summarise(before), after: summarise(after) })
    }
  })
  return found
}

/**
 * Cleans `pages` anew, as one act: a revision on those that people have worked on. The draft of the others, which is
 * nobody's work, is replaced; where they are not too many, undoing the act puts it back for as long as the program runs.
 */
export async function cleanAnew(pages: readonly PageRow[], watch: BatchWatch): Promise<BatchResult> {
  const { db } = workplace()
  const group = watch.group ?? (newId() as RevisionId)
  const result = { group, changed: [] as PageId[], refused: [] as BatchResult['refused'][number][] }
  const canPutBack = pages.filter(({ changedAt }) => changedAt === null).length <= PUT_BACK_AT_MOST
  const replaced: PageState[] = []
  const isDone = await eachDrafted(pages, watch, async (some, drafts) => {
    const untouched = some.filter(({ changedAt }) => changedAt === null).map(({ id }) => id)
    if (canPutBack) replaced.push(...(await draftsOf(untouched)))
    const fresh = untouched.flatMap((id) => (drafts.has(id) ? [openingState(drafts.get(id)!, id)] : []))
    const rows = await storeDrafts(db, fresh)
    showRows(rows)
    const touched = some.map(({ id }) => id).filter((id) => !untouched.includes(id))
    const part = await changePages(touched, ({ page, state }) => redrafting(state, drafts.get(page)), {
      group
    })
    result.changed.push(...rows.map(({ id }) => id), ...part.changed)
    result.refused.push(...part.refused)
  })
  if (canPutBack) rememberDrafts(group, replaced)
  return { ...result, cancelled: !isDone }
}

function redrafting(state: PageState, draft: Draft | undefined): readonly LaterChange[] {
  const change = draft && redraftPage(state, draft, STAGE_VERSIONS)
  return change ? [change] : []
}

function redrafted(state: PageState, draft: Draft): PageState {
  return redrafting(state, draft).reduce(applyChange, state)
}

/** False where it was stopped before the end. */
async function eachDrafted(
  pages: readonly PageRow[],
  { signal, onProgress }: BatchWatch,
  each: (pages: readonly PageRow[], drafts: ReadonlyMap<PageId, Draft>) => Promise<void>
): Promise<boolean> {
  const { db, closed } = workplace()
  const drafted = pages.filter(({ summary }) => summary)
  await consultPeople()
  for (let from = 0; from < drafted.length; from += DRAFTED_AT_ONCE) {
    if (signal?.aborted || closed.signal.aborted) return false
    const some = drafted.slice(from, from + DRAFTED_AT_ONCE)
    const raws = (await db.raws.bulkGet(some.map(({ id }) => id))).filter((raw) => raw !== undefined)
    const drafts = await Promise.all(raws.map(async (raw) => [raw.id, await draftPool.draft(raw)] as const))
    await each(some, new Map(drafts))
    onProgress?.(from + some.length, drafted.length)
  }
  return true
}
