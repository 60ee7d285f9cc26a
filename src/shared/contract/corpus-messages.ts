import { z } from 'zod'
import type { CorpusId } from '../model'
import { idSchema, pageIdSchema } from '../schema'

export const corpusIdSchema = idSchema<CorpusId>()

export const corpusSchema = z.strictObject({
  id: corpusIdSchema,
  name: z.string(),
  /** Where the corpus keeps its journal and sources; shown to the user. */
  folder: z.string(),
  /** The folder that pages are read from, or null. */
  origin: z.string().nullable(),
  /** Sequence number of the journal's last record. */
  lastSeq: z.int().nonnegative(),
  /** Whether `corpus.json` was lost and was written anew from the journal when the corpus was opened. */
  isMended: z.boolean()
})
export type Corpus = z.infer<typeof corpusSchema>

/** Why a file was not read; sentences are under the locale key `skipped.<code>`. */
export const SKIP_CODES = [
  'empty',
  'white-space-only',
  'too-large',
  'binary',
  'not-readable',
  'vanished',
  'changed-while-reading',
  'changed-since-import',
  'changed-since-report',
  'encoding-unknown',
  'encoding-does-not-fit',
  'not-a-page',
  'name-too-long',
  'not-written'
] as const
export type SkipCode = (typeof SKIP_CODES)[number]

export const skippedSchema = z.strictObject({
  path: z.string(),
  code: z.enum(SKIP_CODES),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where another encoding may help: the id that the page would have, by which `import:read-skipped` names it. */
  page: pageIdSchema.optional()
})
export type Skipped = z.infer<typeof skippedSchema>

/** What a corpus asks of the people who work on it. */
export const corpusRulesSchema = z.strictObject({
  /** A page is reviewed by someone who did not correct it. */
  reviewByAnother: z.boolean(),
  /** Pages are read blind: nothing suggests a name. */
  isBlind: z.boolean()
})
export type CorpusRules = z.infer<typeof corpusRulesSchema>

/** How a corpus learns from what people decide of names. */
export const corpusLearningSchema = z.strictObject({
  /** Off, names are suggested as the program was shipped. */
  learns: z.boolean(),
  /** The journal's record that began it anew: decisions before it teach nothing. 0 where nobody did. */
  since: z.int().nonnegative()
})
export type CorpusLearning = z.infer<typeof corpusLearningSchema>
