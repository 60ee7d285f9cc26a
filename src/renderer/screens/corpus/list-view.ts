import type { PageId, PageStatus } from '#shared/model/index'

export const LIST_COLUMNS = [
  'path',
  'encoding',
  'articles',
  'flags',
  'unassigned',
  'quality',
  'status',
  'changed'
] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

/** How a person looks at the list; kept while a page is open on the desk. */
export interface ListView {
  readonly filter: string
  readonly status: PageStatus | 'any'
  readonly sort: { readonly column: ListColumn; readonly descending: boolean }
  readonly selected: PageId | null
}

export const openingView: ListView = {
  filter: '',
  status: 'any',
  sort: { column: 'path', descending: false },
  selected: null
}
