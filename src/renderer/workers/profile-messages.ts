import type { CorpusId, PageId } from '#shared/model/index'
import type { CountedPattern } from '#shared/profile/index'

/** Ends the one before it, if one is running. */
export interface ProfileRequest {
  readonly profile: number
  readonly corpus: CorpusId
  readonly pages: readonly PageId[]
}

export interface ProfileCancel {
  readonly cancel: number
}

/** A pattern, and the places where it stands and was dismissed: their pages, paragraphs and offsets. */
export interface FoundPattern extends CountedPattern {
  readonly spared: readonly string[]
}

/** `reading` what people did on the pages, then `counting` where patterns stand in them. */
export interface ProfileProgress {
  readonly step: 'reading' | 'counting'
  readonly done: number
  readonly total: number
}

export type ProfileReply = { readonly profile: number } & (
  | { readonly progress: ProfileProgress }
  | { readonly patterns: readonly FoundPattern[] }
  | { readonly error: string }
)
