import { z } from 'zod'
import { idSchema } from './draft-schema'
import type { CorpusId } from '../model'

/** Version of the file's layout; a program older than `minReader` keeps off. */
export const BUNDLE_FORMAT = 1

/** A whole corpus as a person worked on it, or what a second reader begins with: pages and clean text without tags. */
export const BUNDLE_KINDS = ['reading', 'second-reader'] as const
export type BundleKind = (typeof BUNDLE_KINDS)[number]

/** The names of a bundle's entries: this list, the journal, and each page's file below `sources/`. */
export const BUNDLE_CONTENTS = 'bundle.json'
export const BUNDLE_JOURNAL = 'journal.jsonl'
export const bundleSource = (sha256: string): string => `sources/${sha256}`

/** What is read first, of a bundle of any version. */
export const bundleStampSchema = z.object({
  format: z.literal('galley-bundle'),
  version: z.int().positive(),
  minReader: z.int().positive()
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const entryName = z.string().regex(/^(journal\.jsonl|sources\/[0-9a-f]{64})$/)

/** `bundle.json`: what the bundle is, and the size and SHA-256 of each of its other entries. */
export const bundleContentsSchema = bundleStampSchema.extend({
  kind: z.enum(BUNDLE_KINDS),
  corpus: z.strictObject({ id: idSchema<CorpusId>(), name: z.string().min(1).max(300) }),
  /** Who wrote it, as the program knows them. */
  reader: z.string().max(100),
  at: z.iso.datetime(),
  entries: z.record(entryName, z.strictObject({ bytes: z.int().nonnegative(), sha256 }))
})
export type BundleContents = z.infer<typeof bundleContentsSchema>
