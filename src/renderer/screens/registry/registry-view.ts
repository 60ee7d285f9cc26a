import type { EntityId, MentionType } from '#shared/model/index'

/** What the registry lists. */
export const REGISTRY_LISTS = ['records', 'names', 'duplicates', 'map'] as const
export type RegistryList = (typeof REGISTRY_LISTS)[number]

/** How a person looks at the registry; kept while a page is open on the desk. */
export interface RegistryView {
  readonly list: RegistryList
  readonly query: string
  readonly type: MentionType | 'all'
  /** Keys of the selected line, one a list. */
  readonly selected: Readonly<Partial<Record<RegistryList, string>>>
  /** Records that are to be merged. */
  readonly marked: ReadonlySet<EntityId>
}

export const openingRegistry: RegistryView = {
  list: 'records',
  query: '',
  type: 'all',
  selected: {},
  marked: new Set()
}
