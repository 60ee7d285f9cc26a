import type { MentionType, Span } from '../model'

/** What a reader tagged, as the measures see it. */
export interface TypedSpan extends Span {
  readonly type: MentionType
}
