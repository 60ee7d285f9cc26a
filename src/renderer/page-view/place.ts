import type { ParagraphId } from '#shared/model/index'

/** A range `[start, end)` of one paragraph's clean text, in UTF-16 code units; a caret where both are equal. */
export interface Place {
  readonly paragraph: ParagraphId
  readonly start: number
  readonly end: number
}
