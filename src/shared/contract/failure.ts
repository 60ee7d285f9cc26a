import { z } from 'zod'

/**
 * What can go wrong across the border between processes. Sentences are made in the renderer from the locale
 * key `failure.<code>` with `values`.
 */
export const FAILURE_CODES = [
  'bad-message',
  'not-allowed',
  'corpus-not-found',
  'corpus-too-new',
  'corpus-damaged',
  'corpus-in-use',
  'journal-not-written',
  'page-not-found',
  'source-missing',
  'encoding-does-not-fit',
  'folder-not-readable',
  'file-not-read',
  'job-not-found',
  'export-not-written',
  'export-into-sources',
  'bundle-not-written',
  'bundle-not-read',
  'bundle-unknown',
  'bundle-cut-short',
  'bundle-too-new',
  'bundle-damaged',
  'bundle-known',
  'bundle-of-other-pages',
  'settings-not-written',
  'unexpected'
] as const
export type FailureCode = (typeof FAILURE_CODES)[number]

export const failureSchema = z.strictObject({
  code: z.enum(FAILURE_CODES),
  values: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type Failure = z.infer<typeof failureSchema>

/** An error that may cross the border: a code with values, never a stack. */
export class GalleyError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: Readonly<Record<string, string | number>> = {}
  ) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'GalleyError'
  }
}
