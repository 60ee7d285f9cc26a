import type { Run, Step } from './alignment'
import type { Draft, Flag, Note, Orphan, PageState, Paragraph, Role } from './draft'
import type { ArticleId, EntityId, FlagId, MentionId, NoteId, PageId, ParagraphId, RevisionId } from './ids'
import type { Mention, MentionStatus, MentionType } from './mention'
import type { PageStatus } from './page'

/** Where paragraphs go: before another of an article, to its end, or out of all articles. */
export type Destination =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly before: ParagraphId | null }
  | { readonly kind: 'furniture' }
  | { readonly kind: 'unassigned' }

/** Which of two readings stands where they differ. */
export const CONFLICT_VERDICTS = ['mine', 'theirs', 'neither'] as const
export type ConflictVerdict = (typeof CONFLICT_VERDICTS)[number]

/** What a person, or the pipeline on a person's behalf, did to a page. Plain data; old kinds are never changed. */
export type Change =
  | {
      readonly kind: 'page.drafted'
      readonly draft: Draft
      readonly stages: Readonly<Record<string, number>>
    }
  | { readonly kind: 'paragraph.edited'; readonly paragraph: ParagraphId; readonly steps: readonly Step[] }
  /** The text from `at` on becomes the paragraph `tail`, next in the same place. */
  | {
      readonly kind: 'paragraph.split'
      readonly paragraph: ParagraphId
      readonly at: number
      readonly tail: ParagraphId
    }
  /** `next`, the paragraph behind this one in the same article, becomes its end. */
  | { readonly kind: 'paragraph.joined'; readonly paragraph: ParagraphId; readonly next: ParagraphId }
  | { readonly kind: 'paragraph.role-set'; readonly paragraph: ParagraphId; readonly role: Role }
  /**
   * An edit that gives raw text, or the pipeline's reading of it, its place again: `runs` is the alignment after
   * `step`, of the same raw characters as before.
   */
  | {
      readonly kind: 'paragraph.restored'
      readonly paragraph: ParagraphId
      readonly step: Step
      readonly runs: readonly Run[]
    }
  /** In the order given; an article that is left without paragraphs is gone. */
  | {
      readonly kind: 'paragraphs.moved'
      readonly paragraphs: readonly ParagraphId[]
      readonly to: Destination
    }
  /** `paragraph` is left out of its article as a repetition of `of`; moving it back restores it. */
  | { readonly kind: 'paragraph.repeated'; readonly paragraph: ParagraphId; readonly of: ParagraphId }
  /** The paragraphs, in the order given, become the article `article`, before another or the last. */
  | {
      readonly kind: 'article.started'
      readonly article: ArticleId
      readonly paragraphs: readonly ParagraphId[]
      readonly before: ArticleId | null
    }
  | { readonly kind: 'article.moved'; readonly article: ArticleId; readonly before: ArticleId | null }
  | { readonly kind: 'mention.added'; readonly mention: Mention }
  | { readonly kind: 'mention.removed'; readonly mention: MentionId }
  | { readonly kind: 'mention.retyped'; readonly mention: MentionId; readonly type: MentionType }
  | {
      readonly kind: 'mention.resized'
      readonly mention: MentionId
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'mention.doubted'; readonly mention: MentionId; readonly doubtful: boolean }
  /** `suggested` takes a decision back. */
  | {
      readonly kind: 'mentions.decided'
      readonly mentions: readonly MentionId[]
      readonly status: MentionStatus
    }
  /** To a record of the registry, or to none. */
  | {
      readonly kind: 'mentions.linked'
      readonly mentions: readonly MentionId[]
      readonly entity: EntityId | null
    }
  /**
   * What recognisers propose now, in place of all that nobody has decided on; a proposal whose span and type a person
   * has decided on is left out.
   */
  | { readonly kind: 'mentions.suggested'; readonly mentions: readonly Mention[] }
  /**
   * Which reading stands where another reader has it otherwise: of the mention `mine` of this page, and of `theirs` as it
   * stands in this page's text. Null where that reader tagged nothing.
   */
  | {
      readonly kind: 'conflict.settled'
      readonly verdict: ConflictVerdict
      readonly mine: MentionId | null
      readonly theirs: Orphan | null
      /** Who the other reader is. */
      readonly reader: string
    }
  | { readonly kind: 'orphan.dismissed'; readonly mention: MentionId }
  | {
      readonly kind: 'flag.settled'
      readonly flag: FlagId
      readonly settled: 'accepted' | 'dismissed' | null
      readonly because?: string
    }
  | { readonly kind: 'note.added'; readonly note: Note }
  | { readonly kind: 'note.rewritten'; readonly note: NoteId; readonly text: string }
  | { readonly kind: 'note.removed'; readonly note: NoteId }
  | { readonly kind: 'assignee.set'; readonly assignee: string | null }
  | { readonly kind: 'status.set'; readonly status: PageStatus }
  | { readonly kind: 'revision.undone'; readonly target: RevisionId; readonly restore: StatePatch }
  /** The page, or a part of it, as it was after the revision `to`. */
  | { readonly kind: 'page.restored'; readonly to: RevisionId; readonly restore: StatePatch }
  /** The page drafted anew, by stages of these versions, with what people decided beside its text. */
  | {
      readonly kind: 'page.redrafted'
      readonly stages: Readonly<Record<string, number>>
      readonly restore: StatePatch
    }

export type ChangeKind = Change['kind']

/** One record before and after a change; null where it did not or does not exist. */
export interface RecordPatch<Value> {
  readonly before: Value | null
  readonly after: Value | null
}

type FieldName =
  | 'articles'
  | 'furniture'
  | 'unassigned'
  | 'repeats'
  | 'decisions'
  | 'orphans'
  | 'status'
  | 'assignee'
  | 'issue'
  | 'unknown'

/** The parts of a state that are not records by id; null where the state does not have it. */
export type PageFields = { readonly [Name in FieldName]: NonNullable<PageState[Name]> | null }

/** The difference between two states of one page. */
export interface StatePatch {
  readonly paragraphs: Readonly<Record<ParagraphId, RecordPatch<Paragraph>>>
  readonly mentions: Readonly<Record<MentionId, RecordPatch<Mention>>>
  readonly flags: Readonly<Record<FlagId, RecordPatch<Flag>>>
  /** Absent where no note differs. */
  readonly notes?: Readonly<Record<NoteId, RecordPatch<Note>>>
  readonly fields: { readonly before: Partial<PageFields>; readonly after: Partial<PageFields> }
}

/** One immutable record of the list that is the truth about a page. */
export interface Revision {
  readonly id: RevisionId
  readonly page: PageId
  readonly change: Change
  /** The revision that this one was made on; null for the first. */
  readonly parent: RevisionId | null
  /** SHA-256 in hex of the page's state before and after. */
  readonly beforeHash: string
  readonly afterHash: string
  readonly actor: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Revisions of one act of a person name the same group: they are undone and redone together. */
  readonly group?: RevisionId
}
