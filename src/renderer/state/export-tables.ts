import type { ExportReport } from '#shared/contract/index'
import { csvOf, type CsvField } from '#shared/export/index'
import { ask } from '../bridge'
import { workplace } from './workplace'

/** A table that is exported as a CSV file. */
export interface ExportTable {
  readonly file: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly CsvField[])[]
}

/** Writes tables to a folder that main asks for; null where the person closed the dialog. */
export function exportTables(tables: readonly ExportTable[]): Promise<ExportReport | null> {
  return exportTexts(tables.map(({ file, head, rows }) => ({ file, text: csvOf(head, rows) })))
}

/** Writes files to a folder that main asks for; null where the person closed the dialog. */
export async function exportTexts(
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
