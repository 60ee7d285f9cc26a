import type { Confusion, CorpusId, PageId, ParagraphId } from '#shared/model/index'
import type { Hit, HitInContext, Query } from '#shared/search/index'

/** Which text of the pages is searched. */
export const SEARCH_SCOPES = ['articles', 'clean', 'raw'] as const
export type SearchScope = (typeof SEARCH_SCOPES)[number]

/** A hit in a paragraph, or in the raw text, with what stands around it. */
export interface FoundHit extends Hit, HitInContext {
  /** Null for the raw text. */
  readonly paragraph: ParagraphId | null
}

export interface FoundPage {
  readonly page: PageId
  readonly hits: readonly FoundHit[]
}

/** Ends the search before it, if one is running. */
export interface SearchRequest {
  readonly search: number
  readonly corpus: CorpusId
  readonly query: Query
  readonly scope: SearchScope
  /** Looked for in place of the query, but where it was dismissed. */
  readonly confusion?: { readonly confusion: Confusion; readonly spared: readonly string[] }
  /** The pages, in the order in which they are searched. */
  readonly order: readonly PageId[]
}

export interface SearchCancel {
  readonly cancel: number
}

export type SearchReply = { readonly search: number } & (
  | {
      readonly found: readonly FoundPage[]
      readonly looked: number
      readonly isDone: boolean
      /** There is more than is listed. */
      readonly isCapped: boolean
    }
  | { readonly error: string }
)
