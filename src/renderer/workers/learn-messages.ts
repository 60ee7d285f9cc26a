import type { Learned } from '#shared/learning/index'
import type { CorpusId } from '#shared/model/index'

/** Learns from what was decided behind the journal's record `since`. A worker is asked once; who ends it stops it. */
export interface LearnRequest {
  readonly corpus: CorpusId
  readonly since: number
}

/** How much is done, then what was learned. */
export type LearnReply =
  { readonly share: number } | { readonly learned: Learned } | { readonly error: string }
