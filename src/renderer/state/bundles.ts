import type { BundleReport, Request } from '#shared/contract/index'
import { GalleyError } from '#shared/contract/index'
import type { PageId, Revision } from '#shared/model/index'
import { makeRevision, withoutTags } from '#shared/review/index'
import { STAGE_VERSIONS } from '#shared/pipeline'
import { ask } from '../bridge'
import { corpusStore } from './corpus-store'
import { draftMissing } from './draft-missing'
import { occasionNow } from './make-revisions'
import { flushAll, standingPage } from './open-page'
import { settingsStore } from './settings-store'
import { workplace, type Workplace } from './workplace'

export type BundleKind = Request<'bundle:begin'>['kind']

/**
 * Writes the corpus to one file that main asks for: as it is, or for a second reader its pages and text without what
 * anybody tagged. Null where the person closed the dialog, or aborted: then nothing is left behind.
 */
export async function exportBundle(
  kind: BundleKind,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<BundleReport | null> {
  const place = workplace()
  await flushAll()
  const { actor } = settingsStore.getState()
  const { job } = await ask('bundle:begin', { corpus: place.corpus.id, kind, actor })
  if (job === null) return null
  const { pages } = corpusStore.getState()
  try {
    for (const [done, { id: page }] of pages.entries()) {
      if (signal.aborted) break
      const drafted = kind === 'reading' ? null : await beginningOf(place, page)
      await ask('bundle:add', { job, page, drafted })
      onProgress(done + 1, pages.length)
    }
    if (!signal.aborted) return await ask('bundle:finish', { job })
  } catch (error) {
    await ask('bundle:abort', { job })
    throw error
  }
  await ask('bundle:abort', { job })
  return null
}

/** The one revision that a second reader begins a page with; nobody's name is on it. */
async function beginningOf(place: Workplace, page: PageId): Promise<Revision> {
  const raw = await place.db.raws.get(page)
  if (!raw) throw new GalleyError('page-not-found', { page })
  await draftMissing(place, [raw])
  const { state } = await standingPage(place, page)
  const change = { kind: 'page.drafted', draft: withoutTags(state), stages: STAGE_VERSIONS } as const
  const [revision] = makeRevision({ page, last: null, state: undefined }, change, {
    ...occasionNow(),
    actor: ''
  })
  return revision
}
