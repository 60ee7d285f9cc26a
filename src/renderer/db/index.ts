export { CorpusDatabase, DATABASE_SCHEMA, databaseName } from './corpus-database'
export type { ActRow, LoreRow, MetaRow, PageRow, RevisionRow } from './rows'
export { readStates } from './state-rows'
export type { KeptState } from './state-rows'
export {
  forgetDrafts,
  forgetOldDrafts,
  keepLore,
  passRecord,
  putStates,
  stateTables,
  storeDrafts,
  storePages,
  storeReplayed,
  storeRevisions,
  storeSummaries
} from './store-changes'
export { mentionsOf, putMentions, unpackMentions } from './mention-rows'
export type { MentionRow, StoredMention } from './mention-rows'
export { loadRegistry, storeRegistry } from './registry-rows'
export type { RegistryRow, StoredRegistry } from './registry-rows'
export { decidedPages, readDecisions, staleDecisions } from './decision-rows'
export type { DecisionRow, LearnedRow } from './decision-rows'
export { putTexts } from './text-rows'
export type { TextRow } from './text-rows'
export { readSightings, staleSightings } from './sighting-rows'
export type { SightingRow } from './sighting-rows'
