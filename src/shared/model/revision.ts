import type { Step } from './alignment'
import type { Draft, Flag, Mention, MentionType, PageState, Paragraph, Role } from './draft'
import type { FlagId, MentionId, PageId, ParagraphId, RevisionId } from './ids'
import type { PageStatus } from './page'

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
  | { readonly kind: 'mention.added'; readonly mention: Mention }
  | { readonly kind: 'mention.removed'; readonly mention: MentionId }
  | { readonly kind: 'mention.retyped'; readonly mention: MentionId; readonly type: MentionType }
  | { readonly kind: 'orphan.dismissed'; readonly mention: MentionId }
  | {
      readonly kind: 'flag.settled'
      readonly flag: FlagId
      readonly settled: 'accepted' | 'dismissed' | null
    }
  | { readonly kind: 'status.set'; readonly status: PageStatus }
  | { readonly kind: 'revision.undone'; readonly target: RevisionId; readonly restore: StatePatch }

export type ChangeKind = Change['kind']

/** One record before and after a change; null where it did not or does not exist. */
export interface RecordPatch<Value> {
  readonly before: Value | null
  readonly after: Value | null
}

/** The parts of a state that are not records by id. */
export type PageFields = Pick<
  PageState,
  'articles' | 'furniture' | 'unassigned' | 'repeats' | 'decisions' | 'orphans' | 'status'
>

/** The difference between two states of one page. */
export interface StatePatch {
  readonly paragraphs: Readonly<Record<ParagraphId, RecordPatch<Paragraph>>>
  readonly mentions: Readonly<Record<MentionId, RecordPatch<Mention>>>
  readonly flags: Readonly<Record<FlagId, RecordPatch<Flag>>>
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
