import type { PageLore } from '#shared/corpus/index'
import type {
  CorpusEvidence,
  Draft,
  KnownName,
  PageState,
  RawPage,
  Reading,
  Segmentation
} from '#shared/model/index'

/** A page as a file gave it, and as it stands by now. */
type FilePage = Pick<RawPage, 'id' | 'path' | 'text'>
export type ReadablePage = Pick<PageState, 'paragraphs' | 'articles' | 'unassigned'>

/** What a worker is asked for: of which page, and what it makes. */
export interface Jobs {
  readonly draft: { readonly page: FilePage; readonly made: Draft }
  readonly learn: { readonly page: FilePage; readonly made: PageLore }
  readonly read: { readonly page: FilePage; readonly made: Reading }
  readonly suggest: { readonly page: ReadablePage; readonly made: Draft['mentions'] }
}

export type DraftAsk = {
  [Kind in keyof Jobs]: { readonly kind: Kind; readonly page: Jobs[Kind]['page'] }
}[keyof Jobs]

/** What a worker is told for all that follows: what the pages say together, and what people decided of names. */
export interface Knowledge {
  readonly corpus: {
    readonly kind: 'corpus'
    readonly evidence: CorpusEvidence
    readonly segmentation: Segmentation
  }
  /** A tagger that was taught by the corpus; null for the shipped one. */
  readonly tagger: { readonly kind: 'tagger'; readonly weights: Uint8Array | null }
  readonly names: { readonly kind: 'names'; readonly names: readonly KnownName[] }
}

/** Knowledge has no answer; each other is answered, in order. */
export type DraftRequest = DraftAsk | Knowledge[keyof Knowledge]

export type DraftReply = { readonly made: Jobs[keyof Jobs]['made'] } | { readonly error: string }
