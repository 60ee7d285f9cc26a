import { z } from 'zod'
import { BUNDLE_KINDS, pageSourceSchema, registryRevisionSchema } from '../schema'
import { corpusIdSchema } from './corpus-messages'

export const bundleKindSchema = z.enum(BUNDLE_KINDS)

export const bundleReportSchema = z.strictObject({
  file: z.string(),
  bytes: z.int().nonnegative(),
  pages: z.int().nonnegative()
})
export type BundleReport = z.infer<typeof bundleReportSchema>

/** What another reader's bundle holds, when all of it is proved. */
export const readingSchema = z.strictObject({
  corpus: corpusIdSchema,
  name: z.string(),
  /** As they are known to the program; empty where they gave no name. */
  reader: z.string(),
  pages: z.array(pageSourceSchema),
  registry: z.array(registryRevisionSchema)
})
export type OtherReading = z.infer<typeof readingSchema>
