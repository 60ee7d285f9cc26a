import { z } from 'zod'

export const exportReportSchema = z.strictObject({
  folder: z.string(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** The folder-level files, by name: the per-article text files are only counted. */
  named: z.array(z.strictObject({ file: z.string(), bytes: z.int().nonnegative() }))
})
export type ExportReport = z.infer<typeof exportReportSchema>
