export { actOf } from './act'
export type { Act } from './act'
export { applyChange } from './apply-change'
export type { LaterChange } from './apply-change'
export { correctorsOf } from './correctors'
export { cutOut, cutPart, joinRests } from './cut-out'
export type { Cutting } from './cut-out'
export { foldAll, foldRevisions, RevisionMismatch } from './fold'
export { giveTo } from './give-to'
export { historyOf } from './history'
export type { History } from './history'
export { likelyOriginals } from './likely-originals'
export type { LikelyOriginal } from './likely-originals'
export { makeRevision } from './make-revision'
export type { Occasion, Standing } from './make-revision'
export { openingState } from './opening-state'
export { draftedText } from './reset-text'
export { canRevert, checkRuns, restoringTo, revertRuns } from './restore-text'
export {
  attachTitle,
  detachTitle,
  joinArticles,
  moveArticleBy,
  moveParagraphsBy,
  restoreParagraph,
  splitArticle,
  swapParagraphs
} from './repair'
export { restoreArticle, restorePage } from './restore-page'
export { obstaclesTo } from './status-rules'
export type { Obstacle, ReviewByAnother } from './status-rules'
export { applyPatch, diffStates, invertPatch } from './patch'
export { ChangeRefused, REFUSAL_REASONS } from './refused'
export type { RefusalReason } from './refused'
export { NO_STATE_HASH, stateHash } from './state-hash'
export { summarise, SUMMARY_VERSION } from './summary'
export type { FlagCount, PageSummary } from './summary'
export { undoingOf } from './undo'
