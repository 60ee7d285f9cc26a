import type { PageLore } from '#shared/corpus/index'
import type { CorpusEvidence, Draft, RawPage, Reading, Segmentation } from '#shared/model/index'

/** What a worker makes of a page, by what it is asked for. */
export interface Made {
  readonly draft: Draft
  readonly learn: PageLore
  readonly read: Reading
}

/** What a worker is asked. `know` is for all that follows and has no answer; each other is answered, in order. */
export type DraftRequest =
  | { readonly kind: keyof Made; readonly page: Pick<RawPage, 'id' | 'path' | 'text'> }
  | { readonly kind: 'know'; readonly evidence: CorpusEvidence; readonly segmentation: Segmentation }

export type DraftReply = { readonly made: Made[keyof Made] } | { readonly error: string }
