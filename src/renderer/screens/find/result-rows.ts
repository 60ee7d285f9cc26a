import type { PageId } from '#shared/model/index'
import type { FoundHit, FoundPage } from '../../state'

/** One line of the list of hits: a page, or a hit on the page above it. */
export type ResultRow =
  | { readonly kind: 'page'; readonly key: string; readonly found: FoundPage }
  | {
      readonly kind: 'hit'
      readonly key: string
      readonly page: PageId
      readonly index: number
      readonly hit: FoundHit
    }

/** The list of hits, line for line. */
export function resultRows(pages: readonly FoundPage[]): ResultRow[] {
  return pages.flatMap((found): ResultRow[] => [
    { kind: 'page', key: found.page, found },
    ...found.hits.map((hit, index): ResultRow => {
      const { page } = found
      return { kind: 'hit', key: `${page}:${index}`, page, index, hit }
    })
  ])
}
