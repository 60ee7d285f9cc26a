export { authorityUrl, readAuthority } from './authorities'
export { rankCandidates } from './candidates'
export type { LinkCandidate, NameInText } from './candidates'
export { likelyDuplicates } from './duplicates'
export type { LikelyDuplicate } from './duplicates'
export {
  applyRegistryChange,
  foldRegistry,
  makeRegistryRevision,
  registryHistory,
  RegistryMismatch,
  undoingRegistry
} from './fold'
export type { RegistryStanding } from './fold'
export { LIKENESS_REASONS } from './likeness'
export type { LikenessReason } from './likeness'
export { findEntities, foldName } from './name-index'
export { fieldsPatch, invertPatch, patchOf } from './patch'
export { readCoordinates, readName, readNames, readPartialDate } from './read-fields'
export { readTable, ROW_FAULTS, TABLE_FAULTS } from './read-table'
export type { RowFault, TableFault, TablePlan } from './read-table'
export { registryHash } from './registry-hash'
export { entityOf, livingEntities, mergedInto, mergingChanges, namesOf, resolveEntity } from './resolve'
export { companionsOf, NO_USAGE, pagesNaming, usageOf } from './usage'
export type { LinkedMention, Usage } from './usage'
