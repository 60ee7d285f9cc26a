import type { Draft, PageId, PageState, RevisionId } from '#shared/model/index'
import { applyChange, ChangeRefused, proposingAnew } from '#shared/review/index'
import { readStates, storeDrafts, type KeptState } from '../db'
import { changePages, type BatchResult, type BatchWatch } from './batch'
import { showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import { rememberDrafts } from './former-drafts'
import { newId } from './new-id'
import { flushAll } from './open-page'
import { sessionOf } from './sessions'
import { workplace } from './workplace'

const SUGGESTED_AT_ONCE = 16

/** A page as it is stored, and what would be suggested on it. */
interface Found {
  readonly row: KeptState
  readonly mentions: Draft['mentions']
}

/**
 * Puts what would be suggested by now in place of the suggestions that nobody decided, as one act: a revision on the pages
 * that people have worked on, or have open; the drafts of the others, which are nobody's work, are replaced. Undoing the
 * act puts these back for as long as the program runs.
 */
export async function suggestAnew(
  pages: readonly PageId[],
  { signal, onProgress, group = newId() as RevisionId }: BatchWatch
): Promise<BatchResult> {
  const { closed } = workplace()
  const changed: PageId[] = []
  const refused: BatchResult['refused'][number][] = []
  const replaced: PageState[] = []
  const isOver = (): boolean => (signal?.aborted ?? false) || closed.signal.aborted
  await flushAll()
  for (let from = 0; from < pages.length && !isOver(); from += SUGGESTED_AT_ONCE) {
    const found = await findNames(pages.slice(from, from + SUGGESTED_AT_ONCE))
    const drafts = await replaceDrafts(found)
    replaced.push(...drafts)
    const byPage = new Map(found.map((each) => [each.row.page, each]))
    for (const { page } of drafts) byPage.delete(page)
    const part = await changePages(
      [...byPage.keys()],
      ({ page, state }) => proposing(state, byPage.get(page)!),
      {
        group
      }
    )
    changed.push(...drafts.map(({ page }) => page), ...part.changed)
    refused.push(...part.refused)
    onProgress?.(Math.min(from + SUGGESTED_AT_ONCE, pages.length), pages.length)
  }
  rememberDrafts(group, replaced)
  return { group, changed, refused, cancelled: isOver() }
}

async function findNames(pages: readonly PageId[]): Promise<Found[]> {
  const rows = await readStates(workplace().db, pages)
  return Promise.all(
    rows.flatMap((row) => (row ? [draftPool.suggest(row.state).then((mentions) => ({ row, mentions }))] : []))
  )
}

/** Replaces drafts that are nobody's work; returns what they were. */
function replaceDrafts(found: readonly Found[]): Promise<readonly PageState[]> {
  const { db, lane } = workplace()
  // Subtle: in the lane, so that no page is opened between the question whether it is open and the writing.
  return lane.run(async () => {
    const drafts = found.flatMap(({ row: { page, last, state }, mentions }) => {
      const change = last === null && !sessionOf(page) ? proposingAnew(state, mentions) : null
      return change ? [{ before: state, after: applyChange(state, change) }] : []
    })
    const rows = await storeDrafts(
      db,
      drafts.map(({ after }) => after)
    )
    showRows(rows)
    return drafts.map(({ before }) => before)
  })
}

function proposing(now: PageState, { row: { last, state: then }, mentions }: Found) {
  if (last === null && !sessionOf(now.page)) return []
  // Where the text was edited meanwhile, what was found stands elsewhere.
  const isEdited = Object.values(mentions).some(
    ({ paragraph }) => now.paragraphs[paragraph]?.text !== then.paragraphs[paragraph]!.text
  )
  if (isEdited) throw new ChangeRefused('changed-since', now.page)
  const change = proposingAnew(now, mentions)
  return change ? [change] : []
}
