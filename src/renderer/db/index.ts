export { CorpusDatabase, DATABASE_SCHEMA, databaseName } from './corpus-database'
export type { MetaRow, PageRow, RevisionRow, StateRow } from './rows'
export { forgetOldDrafts, storeDrafts, storePages, storeReplayed, storeRevisions } from './store-changes'
