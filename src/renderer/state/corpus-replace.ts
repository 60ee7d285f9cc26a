import type { PageId, RevisionId } from '#shared/model/index'
import { changePages, undoBatch, type BatchWatch } from './batch'
import { hitKey, searchCorpus, searchStore, type CorpusSearchState } from './corpus-search'
import { flushAll } from './open-page'
import { replacingChanges, type CleanHit } from './replacing-changes'

/** What a replacing on many pages came to. */
export interface ReplaceReport {
  readonly kind: 'replaced'
  /** For the undoing of all of it. */
  readonly group: RevisionId
  readonly hits: number
  readonly pages: number
  /** Pages on which hits were left as they are, for their text is no longer what the preview showed. */
  readonly refused: readonly { readonly page: PageId; readonly hits: number }[]
  readonly cancelled: boolean
}

export interface ReplaceUndone {
  readonly kind: 'undone'
  readonly pages: number
  /** Pages that were changed since, and left as they are. */
  readonly refused: readonly PageId[]
}

/** The hits that are to be replaced, by page. */
export function tickedHits(): Map<PageId, CleanHit[]> {
  const { pages, unticked } = searchStore.getState()
  return new Map(
    pages.flatMap(({ page, hits }) => {
      const own = hits.filter(
        (hit, i): hit is CleanHit => hit.paragraph !== null && !unticked.has(hitKey(page, i))
      )
      return own.length > 0 ? [[page, own]] : []
    })
  )
}

/** How many hits are to be replaced. */
export function tickedCount({ hits, unticked }: CorpusSearchState): number {
  return hits - unticked.size
}

/** Replaces every ticked hit on all pages: one act, undone as one. Then the pages are searched anew. */
export async function replaceInCorpus(signal: AbortSignal): Promise<void> {
  const { replacement } = searchStore.getState()
  const wanted = tickedHits()
  const left = new Map<PageId, number>()
  await flushAll()
  const result = await changePages(
    [...wanted.keys()],
    ({ page, state }) => {
      const { changes, refused } = replacingChanges(state, wanted.get(page)!, replacement)
      left.set(page, refused)
      return changes
    },
    watch(signal)
  )
  for (const { page } of result.refused) left.set(page, wanted.get(page)!.length)
  const replaced = result.changed.map((page) => wanted.get(page)!.length - left.get(page)!)
  const report: ReplaceReport = {
    kind: 'replaced',
    group: result.group,
    hits: replaced.reduce((sum, count) => sum + count, 0),
    pages: result.changed.length,
    refused: [...left].flatMap(([page, hits]) => (hits > 0 ? [{ page, hits }] : [])),
    cancelled: result.cancelled
  }
  searchStore.setState({ progress: null, report })
  await searchCorpus(true)
}

/** Takes a replacing back on every page. */
export async function undoReplacing(group: RevisionId, signal: AbortSignal): Promise<void> {
  const { changed, refused } = await undoBatch(group, watch(signal))
  const report: ReplaceUndone = {
    kind: 'undone',
    pages: changed.length,
    refused: refused.map(({ page }) => page)
  }
  searchStore.setState({ progress: null, report })
  await searchCorpus(true)
}

function watch(signal: AbortSignal): BatchWatch {
  searchStore.setState({ progress: { done: 0, total: 0 }, report: null })
  return { signal, onProgress: (done, total) => searchStore.setState({ progress: { done, total } }) }
}
