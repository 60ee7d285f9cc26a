export { CorpusDatabase, DATABASE_SCHEMA, databaseName } from './corpus-database'
export type { ActRow, LoreRow, MetaRow, PageRow, RevisionRow, StateRow } from './rows'
export {
  forgetDrafts,
  forgetOldDrafts,
  keepLore,
  storeDrafts,
  storePages,
  storeReplayed,
  storeRevisions
} from './store-changes'
