import { z } from 'zod'
import { ENCODINGS } from '../model'
import type { Decoder, PageId, PageSource, RawPage } from '../model'

export const encodingSchema = z.enum(ENCODINGS)

export const decoderSchema: z.ZodType<Decoder> = z.strictObject({
  encoding: encodingSchema,
  bom: z.boolean(),
  by: z.string().min(1),
  chosen: z.enum(['detected', 'by-hand'])
})

export const pageIdSchema = z.string().regex(/^[0-9a-f]{16}$/) as unknown as z.ZodType<PageId, PageId>

const sourceShape = {
  id: pageIdSchema,
  path: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().nonnegative(),
  decoder: decoderSchema
}

export const pageSourceSchema: z.ZodType<PageSource> = z.strictObject(sourceShape)

export const rawPageSchema: z.ZodType<RawPage> = z.strictObject({ ...sourceShape, text: z.string() })
