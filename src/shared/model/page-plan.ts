import type { Block } from './block'
import type { Decision } from './draft'

/** Blocks in reading order that run on from one to the next in the middle of a sentence. */
export type Chain = readonly Block[]

/** An article as blocks, each list in reading order. */
export interface ArticlePlan {
  readonly titles: readonly Block[]
  readonly bylines: readonly Block[]
  readonly body: readonly Chain[]
  readonly captions: readonly Block[]
  readonly jumps: readonly Block[]
}

/** How blocks become articles. `naive` rebuilds nothing: a start for tests of the desk that no person is given. */
export const SEGMENTATIONS = ['rebuilt', 'naive'] as const
export type Segmentation = (typeof SEGMENTATIONS)[number]

/** Where every block of a page goes: each is in exactly one place. */
export interface PagePlan {
  readonly articles: readonly ArticlePlan[]
  readonly furniture: readonly Block[]
  readonly unassigned: readonly Block[]
  readonly repeats: readonly { readonly block: Block; readonly of: Block }[]
  readonly decisions: readonly Decision[]
}
