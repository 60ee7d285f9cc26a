export { changePages, undoBatch } from './batch'
export type { BatchResult, BatchWatch, ChangesOf } from './batch'
export { assignPages, setStatusOf, undoBulk } from './bulk-changes'
export { exportBundle } from './bundles'
export type { BundleKind } from './bundles'
export { comparisonStore, compareWithBundle, COMPARISON_VIEWS, stopComparing } from './comparison'
export type {
  ComparedRow,
  Comparison,
  ComparisonState,
  ComparisonView,
  FoundConflict,
  FoundIncomparable,
  LeftPageReason,
  QuotedMention
} from './comparison'
export { refreshSettlings, settleConflict, settlingsToStep, stepSettling } from './settle-conflict'
export { cleanAnew, previewCleanAnew } from './clean-anew'
export { PUT_BACK_AT_MOST } from './former-drafts'
export type { CleanedAnew } from './clean-anew'
export { corpusActions } from './corpus-actions'
export { replaceInCorpus, tickedCount, undoReplacing } from './corpus-replace'
export type { ReplaceReport, ReplaceUndone } from './corpus-replace'
export { cancelSearch, closePatternHits, hitKey, searchCorpus, searchStore } from './corpus-search'
export type { CorpusSearchState, HitKey } from './corpus-search'
export { corpusStore, failureOf, showFailure } from './corpus-store'
export type { CorpusState, ImportProgress, ImportReport } from './corpus-store'
export type { PageRow, StoredMention } from '../db'
export { previewEncoding, readInEncoding } from './encoding-actions'
export type { ReadableFile } from './encoding-actions'
export { exportCorpus } from './export-corpus'
export {
  useAppInfo,
  useComparison,
  useCorpus,
  useCorpusSearch,
  useMentions,
  useNameLearning,
  usePages,
  usePageSession,
  useProfile,
  useRegistry,
  useSettings
} from './hooks'
export type { StandingPage } from './make-revisions'
export { mentionKey, mentionNow, mentionsStore, openMentions } from './mention-index'
export type { MentionsState } from './mention-index'
export {
  nameLearningStore,
  resetLearning,
  setLearning,
  stopTraining,
  TRAINED_EVERY,
  trainNow
} from './name-learning'
export type { NameLearningState } from './name-learning'
export { nameVerdicts } from './name-verdicts'
export { newId } from './new-id'
export { changeRegistry, registryStore } from './registry'
export type { RegistryState } from './registry'
export { exportNames, exportRegistryTable, planTable, takeTable } from './registry-tables'
export type { FileFault } from './registry-tables'
export { useParagraphTexts } from './use-paragraph-texts'
export { addEntityFor, linkPlaces, mergeEntities, removeEntity, stepRegistry } from './registry-acts'
export type { MentionPlace } from './registry-acts'
export { nextToDo } from './next-to-do'
export { closePage, flushAll, openPage, readPage } from './open-page'
export { paragraphTexts } from './paragraph-texts'
export type { ParagraphTexts } from './paragraph-texts'
export type { Keeping, PageSession, PageSessionState } from './page-session'
export {
  decidePattern,
  findCorpusPatterns,
  openPattern,
  PATTERN_COLUMNS,
  PATTERN_VIEWS,
  profileStore,
  stopFindingPatterns,
  takeUpAgain,
  undoDecision
} from './profile'
export type { PatternColumn, PatternView, ProfileState } from './profile'
export { exportTables } from './export-tables'
export type { ExportTable } from './export-tables'
export { readWorkFigures } from './work-figures'
export type { DayOfWork, WorkFigures } from './work-figures'
export { changeSettings, settingsStore } from './settings-store'
export { startState } from './start'
export { suggestAnew } from './suggest-anew'
export { SEARCH_SCOPES } from '../workers/search-messages'
export type { FoundPattern } from '../workers/profile-messages'
export type { FoundHit, FoundPage, SearchScope } from '../workers/search-messages'
