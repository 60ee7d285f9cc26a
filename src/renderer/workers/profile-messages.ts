import type { CorpusId, PageId } from '#shared/model/index'
import type { CountedPattern } from '#shared/profile/index'
import type { HitInContext } from '#shared/search/index'

/** Ends the one before it, if one is running. */
export interface ProfileRequest {
  readonly profile: number
  readonly corpus: CorpusId
  readonly pages: readonly PageId[]
}

export interface ProfileCancel {
  readonly cancel: number
}

export interface FoundPattern extends CountedPattern {
  /** Where it stands and is right: it was dismissed there, or makes a word. */
  readonly spared: readonly string[]
  /** The first place where it stands, if any. */
  readonly example: HitInContext | null
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
