import type { ExportReport } from '#shared/contract/index'
import { EXPORT_FORMATS, exportPage, exportRegistry } from '#shared/export/index'
import type { ExportFormat } from '#shared/export/index'
import { openingState } from '#shared/review/index'
import { ask } from '../bridge'
import { readStates } from '../db'
import { corpusStore } from './corpus-store'
import { draftPool } from './draft-pool'
import { flushAll } from './open-page'
import { registryStore } from './registry'
import { workplace } from './workplace'

/**
 * Writes the corpus to a folder that main asks for, page by page in the order of the list. Null where the
 * person closed the dialog, or aborted: then nothing is left behind.
 */
export async function exportCorpus(
  formats: ReadonlySet<ExportFormat>,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<ExportReport | null> {
  const { corpus, db } = workplace()
  await flushAll()
  const { job } = await ask('export:begin', { corpus: corpus.id })
  if (job === null) return null
  const { pages } = corpusStore.getState()
  const { registry } = registryStore.getState()
  const wanted = EXPORT_FORMATS.filter((format) => formats.has(format))
  try {
    const files = exportRegistry(registry, wanted)
    if (files.length > 0) await ask('export:write', { job, files })
    for (const [done, { id }] of pages.entries()) {
      if (signal.aborted) break
      const raw = await db.raws.get(id)
      if (!raw) continue
      const state =
        (await readStates(db, [id]))[0]?.state ?? openingState(await draftPool.draft(raw, true), id)
      await ask('export:write', { job, files: exportPage(raw, state, wanted, registry) })
      onProgress(done + 1, pages.length)
    }
    if (!signal.aborted) return await ask('export:finish', { job })
  } catch (error) {
    await ask('export:abort', { job })
    throw error
  }
  await ask('export:abort', { job })
  return null
}
