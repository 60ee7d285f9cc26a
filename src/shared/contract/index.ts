export type { Bridge, Result } from './bridge'
export {
  appInfoSchema,
  CONTRACT,
  DROP_CHANNEL,
  DROP_OPEN_CHANNEL,
  dropOpenRequestSchema,
  dropRequestSchema,
  EVENTS
} from './contract'
export type { AppInfo, Channel, Contract, EventName, ImportBatch, Reply, Request } from './contract'
export type { BundleReport, OtherReading } from './bundle-messages'
export { corpusIdSchema, corpusRulesSchema, corpusSchema, SKIP_CODES } from './corpus-messages'
export type { Corpus, CorpusLearning, CorpusRules, SkipCode, Skipped } from './corpus-messages'
export type { ExportReport } from './export-messages'
export { FAILURE_CODES, failureSchema, GalleyError } from './failure'
export type { Failure, FailureCode } from './failure'
export { DEFAULT_APP_SETTINGS, settingsSchema } from './settings'
export type { ReadingSettings, SavedView, Settings } from './settings'
