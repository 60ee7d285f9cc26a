import type { Draft, RawPage } from '#shared/model/index'

/** A page for the pipeline; each request is answered once, in order. */
export interface DraftRequest {
  readonly page: Pick<RawPage, 'id' | 'path' | 'text'>
}

export type DraftReply = { readonly draft: Draft } | { readonly error: string }
