import { z } from 'zod'
import { confusionSchema } from './confusion-schema'
import { idSchema } from './draft-schema'
import { decoderSchema, pageIdSchema, pageSourceSchema } from './page-schema'
import { registryRevisionSchema } from './registry-schema'
import { revisionSchema } from './revision-schema'
import type { CorpusId } from '../model'

/** What a journal record says. Old kinds are never changed; new kinds are added at the end. */
export const journalBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('corpus.created'),
    corpus: idSchema<CorpusId>(),
    name: z.string().min(1),
    /** The folder that pages are read from, or null where files are added one by one. */
    origin: z.string().nullable()
  }),
  /** The bytes are kept beside the journal as `sources/SHA256`. */
  z.strictObject({ kind: z.literal('page.imported'), source: pageSourceSchema }),
  z.strictObject({ kind: z.literal('page.redecoded'), page: pageIdSchema, decoder: decoderSchema }),
  z.strictObject({ kind: z.literal('page.revised'), revision: revisionSchema }),
  /** Whether a page has to be reviewed by someone who did not correct it. */
  z.strictObject({
    kind: z.literal('corpus.review-rule-set'),
    byAnother: z.boolean(),
    actor: z.string().max(100)
  }),
  z.strictObject({ kind: z.literal('registry.revised'), revision: registryRevisionSchema }),
  /** What a confusion finds is right as it stands, or may be wrong again. */
  z.strictObject({
    kind: z.literal('corpus.confusion-dismissed'),
    confusion: confusionSchema,
    dismissed: z.boolean(),
    actor: z.string().max(100)
  }),
  /** Whether pages are read blind: nothing suggests a name. */
  z.strictObject({
    kind: z.literal('corpus.blindness-set'),
    isBlind: z.boolean(),
    actor: z.string().max(100)
  }),
  /** Whether names are suggested by what was learned from decisions, too. */
  z.strictObject({
    kind: z.literal('corpus.learning-set'),
    learns: z.boolean(),
    actor: z.string().max(100)
  }),
  /** Nothing is learned any more from decisions that were made before this record. */
  z.strictObject({ kind: z.literal('corpus.learning-reset'), actor: z.string().max(100) })
])
export type JournalBody = z.infer<typeof journalBodySchema>

/**
 * One line of the journal. `previous` is the SHA-256 of the line before (64 zeros for the first), `crc` the
 * CRC-32C of the line's JSON without the `crc` field.
 */
export const journalRecordSchema = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  previous: z.string().regex(/^[0-9a-f]{64}$/),
  body: journalBodySchema
})
export type JournalRecord = z.infer<typeof journalRecordSchema>
