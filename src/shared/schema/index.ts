export {
  BUNDLE_CONTENTS,
  BUNDLE_FORMAT,
  BUNDLE_JOURNAL,
  BUNDLE_KINDS,
  bundleContentsSchema,
  bundleSource,
  bundleStampSchema
} from './bundle-schema'
export type { BundleContents, BundleKind } from './bundle-schema'
export { confusionSchema } from './confusion-schema'
export { draftSchema, idSchema, paragraphIdSchema } from './draft-schema'
export { journalBodySchema, journalRecordSchema } from './journal-schema'
export type { JournalBody, JournalRecord } from './journal-schema'
export { decoderSchema, encodingSchema, pageIdSchema, pageSourceSchema, rawPageSchema } from './page-schema'
export { changeSchema, revisionSchema } from './revision-schema'
export { entitySchema, registryChangeSchema, registryRevisionSchema } from './registry-schema'
