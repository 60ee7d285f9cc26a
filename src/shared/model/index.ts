export type {
  ArticleId,
  CorpusId,
  EntityId,
  FlagId,
  MentionId,
  NoteId,
  PageId,
  ParagraphId,
  RevisionId
} from './ids'
export type { Span } from './span'
export { ENCODINGS, PAGE_STATUSES } from './page'
export type { Decoder, Encoding, Line, PageSource, PageStatus, RawPage } from './page'
export { BY_HAND } from './alignment'
export { NEIGHBOUR_KINDS } from './confusion'
export type { Confusion, LearnedConfusion, NeighbourKind } from './confusion'
export { NO_EVIDENCE } from './corpus-evidence'
export type { CorpusEvidence, SignedName } from './corpus-evidence'
export type { Beginning, Block, CleanLine, Ending } from './block'
export { CHECKS, NAME_REASONS, REASONS, RULES } from './codes'
export type { CheckName, NameReasonCode, ReasonCode, RuleName } from './codes'
export type { AlignedText, ChangedRun, KeptRun, Replacement, Run, Step } from './alignment'
export { AUTHORITIES } from './entity'
export type { Authority, Coordinates, Entity } from './entity'
export { NO_REGISTRY } from './registry'
export type {
  EntityFields,
  EntityPatch,
  FieldsPatch,
  Registry,
  RegistryChange,
  RegistryPatch,
  RegistryRevision
} from './registry'
export type { JudgedMention, JudgedText, KnownName } from './judged'
export { MENTION_STATUSES, MENTION_TYPES } from './mention'
export type { Mention, MentionStatus, MentionType } from './mention'
export { NOTE_KINDS, ROLES, SEVERITIES, TITLE_ROLES } from './draft'
export type {
  Article,
  Decision,
  Draft,
  Flag,
  IssueFacts,
  Note,
  NoteKind,
  Orphan,
  PageState,
  Paragraph,
  Reason,
  Role,
  Severity
} from './draft'
export { SEGMENTATIONS } from './page-plan'
export type { ArticlePlan, Chain, PagePlan, Segmentation } from './page-plan'
export type { Follower, Reading, ReadingBlock } from './reading'
export { CONFLICT_VERDICTS } from './revision'
export type {
  Change,
  ChangeKind,
  ConflictVerdict,
  Destination,
  PageFields,
  RecordPatch,
  Revision,
  StatePatch
} from './revision'
