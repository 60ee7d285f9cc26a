import type { AlignedText } from './alignment'
import type { ArticleId, FlagId, MentionId, NoteId, PageId, ParagraphId } from './ids'
import type { Mention } from './mention'
import type { PageStatus } from './page'
import type { Span } from './span'

export const ROLES = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'body',
  'subhead',
  'caption',
  'jump',
  'furniture'
] as const
export type Role = (typeof ROLES)[number]

/** Roles of the lines that together make an article's title. */
export const TITLE_ROLES: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck'])

export interface Paragraph extends AlignedText {
  readonly id: ParagraphId
  readonly role: Role
  /** The paragraph that this one repeats; set on exactly those in `Draft.repeats`. */
  readonly copyOf?: ParagraphId
}

/** An article: its paragraphs in reading order, title paragraphs first. */
export interface Article {
  readonly id: ArticleId
  readonly paragraphs: readonly ParagraphId[]
}

/** A mention whose text is gone; kept with its last text until a person decides. */
export interface Orphan {
  readonly mention: Mention
  readonly text: string
}

export const SEVERITIES = ['severe', 'doubtful', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Something a person should look at. `check` names the file that raised it and the locale key that explains it. */
export interface Flag {
  readonly id: FlagId
  readonly check: string
  readonly severity: Severity
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  /** Values for the check's sentence in the locale files. */
  readonly values?: Readonly<Record<string, string | number>>
  /** What to put in place of the marked text. */
  readonly suggestion?: string
  readonly settled?: 'accepted' | 'dismissed'
  /** Why a person dismissed it, in their words. */
  readonly because?: string
}

export const NOTE_KINDS = ['unreadable', 'doubtful', 'remark'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/**
 * What a person says of a span of a paragraph's clean text: that it cannot be read, that its reading is doubtful, or
 * anything else. A remark whose text is gone stays where the text was (`start === end`).
 */
export interface Note {
  readonly id: NoteId
  readonly kind: NoteKind
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly by: string
}

/** Why the pipeline decided as it did. `code` is a locale key under `reason`. */
export interface Reason {
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** A decision that the desk can explain: what was decided of the raw text at `at`. */
export interface Decision {
  /** `follows`: the text at `at` continues the text at `after`. `titles`: it is the title of the article at `after`. */
  readonly kind: 'follows' | 'titles' | 'repeats' | 'furniture'
  readonly at: Span
  readonly after: Span | null
  /** 0 (a guess) to 1 (certain). */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What a page's furniture says of the issue it belongs to: only what is printed there. */
export interface IssueFacts {
  readonly paper?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as much as is printed. */
  readonly date?: string
  /** 0 for Sunday to 6. */
  readonly weekday?: number
  readonly lunarDate?: string
  readonly number?: string
  readonly pages?: number
  readonly cn?: string
}

/**
 * What the pipeline makes of a page. Every paragraph is in exactly one article, or in exactly one of
 * `furniture`, `unassigned` and `repeats`; every raw character that is not white space is in the runs of
 * exactly one paragraph.
 */
export interface Draft {
  readonly paragraphs: Readonly<Record<ParagraphId, Paragraph>>
  /** In the order of the page. */
  readonly articles: readonly Article[]
  readonly furniture: readonly ParagraphId[]
  readonly unassigned: readonly ParagraphId[]
  readonly repeats: readonly ParagraphId[]
  readonly mentions: Readonly<Record<MentionId, Mention>>
  readonly flags: Readonly<Record<FlagId, Flag>>
  readonly decisions: readonly Decision[]
  readonly issue?: IssueFacts
  /** How many characters of a paragraph were in no word when it was drafted; a paragraph without any is left out. */
  readonly unknown?: Readonly<Record<ParagraphId, number>>
}

/** A page as people have made it: the draft and every later revision, folded. */
export interface PageState extends Draft {
  readonly page: PageId
  readonly status: PageStatus
  readonly orphans: readonly Orphan[]
  /** Absent where there is none. */
  readonly notes?: Readonly<Record<NoteId, Note>>
  /** Who is to work on the page; absent where nobody is named. */
  readonly assignee?: string
}
