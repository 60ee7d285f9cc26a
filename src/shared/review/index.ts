export { actOf } from './act'
export type { Act } from './act'
export { applyChange } from './apply-change'
export type { LaterChange } from './apply-change'
export { changedPlaces, handActors, runKey } from './changed-places'
export type { ChangedPlace } from './changed-places'
export { correctorsOf } from './correctors'
export { cutOut, cutPart, joinRests } from './cut-out'
export type { Cutting } from './cut-out'
export { differencesBetween } from './differences'
export type { Difference, Standpoint } from './differences'
export { foldAll, foldRevisions, RevisionMismatch } from './fold'
export { giveTo, makeArticle } from './give-to'
export { historyOf, takenFrom } from './history'
export type { History, Taken } from './history'
export { likelyOriginals } from './likely-originals'
export type { LikelyOriginal } from './likely-originals'
export { makeRevision } from './make-revision'
export type { Occasion, Standing } from './make-revision'
export { movedPlaces } from './moved-places'
export type { MovedPlace } from './moved-places'
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
export { pastActs, undoneIn } from './past-acts'
export type { PastAct } from './past-acts'
export { restoreArticle, restorePage } from './restore-page'
export { obstaclesTo } from './status-rules'
export type { Obstacle, ReviewByAnother } from './status-rules'
export { applyPatch, diffStates, invertPatch } from './patch'
export { ChangeRefused, REFUSAL_REASONS } from './refused'
export type { RefusalReason } from './refused'
export { stableText } from './stable-text'
export { NO_STATE_HASH, stateHash } from './state-hash'
export { summarise, SUMMARY_VERSION } from './summary'
export type { FlagCount, PageSummary } from './summary'
export { undoingOf } from './undo'
export { undoingOfAct } from './undo-act'
export type { Undoing } from './undo-act'
