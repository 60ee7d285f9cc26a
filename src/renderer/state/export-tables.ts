import type { ExportReport } from '#shared/contract/index'
import { ask } from '../bridge'
import { workplace } from './workplace'

/** Writes files to a folder that main asks for; null where the person closed the dialog. */
export async function exportTables(
  files: readonly { readonly file: string; readonly text: string }[]
): Promise<ExportReport | null> {
  const { job } = await ask('export:begin', { corpus: workplace().corpus.id })
  if (job === null) return null
  try {
    await ask('export:write', { job, files: [...files] })
    return await ask('export:finish', { job })
  } catch (error) {
    await ask('export:abort', { job })
    throw error
  }
}
