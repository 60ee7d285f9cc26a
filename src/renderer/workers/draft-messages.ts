import type { PageLore } from '#shared/corpus/index'
import type { CorpusEvidence, Draft, RawPage } from '#shared/model/index'

/** What a worker is asked. `know` is for all drafts that follow and has no answer; each other is answered, in order. */
export type DraftRequest =
  | { readonly kind: 'draft' | 'learn'; readonly page: Pick<RawPage, 'id' | 'path' | 'text'> }
  | { readonly kind: 'know'; readonly evidence: CorpusEvidence }

export type DraftReply = { readonly made: Draft | PageLore } | { readonly error: string }
