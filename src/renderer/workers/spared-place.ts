import type { PageId, ParagraphId } from '#shared/model/index'

/** Names a place where a person said that a text is right as it is. */
export const sparedPlace = (page: PageId, paragraph: ParagraphId, at: number): string =>
  `${page} ${paragraph} ${at}`
