export { CorpusDatabase, DATABASE_SCHEMA, databaseName } from './corpus-database'
export type { ActRow, LoreRow, MetaRow, PageRow, RevisionRow, StateRow } from './rows'
export {
  forgetDrafts,
  forgetOldDrafts,
  keepLore,
  passRecord,
  storeDrafts,
  storePages,
  storeReplayed,
  storeRevisions,
  storeSummaries
} from './store-changes'
export { putTexts } from './text-rows'
export type { TextRow } from './text-rows'
