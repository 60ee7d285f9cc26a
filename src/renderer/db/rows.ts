import type { CorpusEvidence, Encoding, PageId, Revision } from '#shared/model/index'
import type { Act, PageSummary } from '#shared/review/index'

/** One line of the corpus list. */
export interface PageRow {
  readonly id: PageId
  readonly path: string
  readonly encoding: Encoding
  readonly chosen: 'detected' | 'by-hand'
  /** Length of the raw text in UTF-16 code units. */
  readonly sizeChars: number
  /** Null until the pipeline has drafted the page. */
  readonly summary: PageSummary | null
  /** ISO time of the last revision by a person, or null. */
  readonly changedAt: string | null
}

/** A revision with its place in the journal, which orders the revisions of a page. */
export interface RevisionRow {
  readonly seq: number
  readonly page: PageId
  readonly revision: Revision
}

/** What one revision did; its place in the journal is its key. */
export interface ActRow extends Act {
  readonly seq: number
}

/** What the pages tell together; the one record of its table. */
export interface LoreRow {
  readonly key: 'corpus'
  readonly version: number
  /** Those that were learned, each by its id and encoding. */
  readonly pages: readonly string[]
  readonly evidence: CorpusEvidence
}

export type MetaRow =
  | { readonly key: 'schema'; readonly value: number }
  /** The journal's last record that this database holds. */
  | { readonly key: 'lastSeq'; readonly value: number }
  /** The versions of the stages that made the drafts that nobody has touched. */
  | { readonly key: 'stages'; readonly value: string }
