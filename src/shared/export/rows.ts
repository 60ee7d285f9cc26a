import type { Encoding, IssueFacts, MentionType, NoteKind, PageStatus, Role, Span } from '../model'

/** Version of the rows' meaning. New fields do not change it. */
export const EXPORT_FORMAT = 1

/** `[start, end)` in the unit that the row names. */
export type SpanRow = readonly [start: number, end: number]

/** What every row says of the page it is about. */
export interface PageFacts {
  readonly format: number
  /** Path of the page's file in the corpus. */
  readonly page: string
  readonly pageId: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string
  readonly encoding: Encoding
  /** What all offsets count: in the decoded raw text (`source`), or in the text of a paragraph. */
  readonly offsetUnit: 'utf-16'
  readonly status: PageStatus
}

export interface ParagraphRow {
  readonly id: string
  readonly role: Role
  readonly text: string
  /** In reading order. */
  readonly source: readonly SpanRow[]
  /** What people said of places in the text, where they did. */
  readonly notes?: readonly NoteRow[]
}

export interface NoteRow {
  readonly kind: NoteKind
  /** In the paragraph's text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly by: string
}

export interface MentionRow {
  readonly id: string
  readonly type: MentionType
  readonly text: string
  /** Index in the article's paragraphs. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly source: readonly SpanRow[]
  readonly status: 'suggested' | 'accepted' | 'rejected'
  readonly by: string
  /** 0 (a guess) to 1 (certain); absent on what a person tagged. */
  readonly score?: number
  /** The record of entities.jsonl that it names, where a person said so. */
  readonly entity?: string
}

/** One line of articles.jsonl. */
export interface ArticleRow extends PageFacts {
  readonly id: string
  /** Place of the article on the page, from 0. */
  readonly order: number
  /** Kicker, headline and deck, with a space between them. */
  readonly title: string
  readonly paragraphs: readonly ParagraphRow[]
  readonly mentions: readonly MentionRow[]
  /** 0 to 1, found without anything to compare with. */
  readonly quality: number
}

/** A raw line that the page holds twice: `line` is the copy that was left out of the articles. */
export interface RepeatRow {
  readonly line: number
  /** The line that it repeats; null where that is not known. */
  readonly of: number | null
  readonly source: readonly SpanRow[]
}

/** One line of pages.jsonl: what no article's paragraph holds. */
export interface PageRow extends PageFacts {
  readonly sizeBytes: number
  readonly decoder: string
  readonly articles: number
  /** Mentions whose text is gone and that wait for a person's decision. */
  readonly orphans: number
  readonly repeats: readonly RepeatRow[]
  readonly furniture: readonly SpanRow[]
  readonly unassigned: readonly SpanRow[]
  /** What the page's furniture says of its issue, where it says anything. */
  readonly issue?: IssueFacts
  /** 0 to 1, found without anything to compare with. */
  readonly quality: number
}

export const spanRow = ({ start, end }: Span): SpanRow => [start, end]
