import type { ParagraphId, Step } from '#shared/model/index'

/** What typing does to paragraphs. An editor makes them in order, each for the text that the one before left. */
export type Operation =
  | { readonly kind: 'edit'; readonly paragraph: ParagraphId; readonly step: Step }
  /** The text from `at` on becomes the paragraph `tail`, behind this one. */
  | {
      readonly kind: 'split'
      readonly paragraph: ParagraphId
      readonly at: number
      readonly tail: ParagraphId
    }
  /** `next` becomes the end of `paragraph`, whose own text ends at `at`. */
  | {
      readonly kind: 'join'
      readonly paragraph: ParagraphId
      readonly next: ParagraphId
      readonly at: number
    }
