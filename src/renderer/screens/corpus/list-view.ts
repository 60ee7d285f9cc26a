import type { CheckName, PageId, PageStatus } from '#shared/model/index'

/** Every column there is, in the order in which they stand. */
export const LIST_COLUMNS = [
  'path',
  'issue',
  'encoding',
  'articles',
  'chars',
  'flags',
  'severe',
  'settled',
  'unassigned',
  'quality',
  'changes',
  'hand',
  'assignee',
  'status',
  'changed'
] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

/** Those that are shown until a person chooses others. */
export const OPENING_COLUMNS: readonly ListColumn[] = [
  'path',
  'encoding',
  'articles',
  'flags',
  'unassigned',
  'quality',
  'assignee',
  'status',
  'changed'
]

/** Assignees in `ListFilter` that are no one's name. */
export const ANYONE = null
export const NOBODY = ''

export interface ListFilter {
  /** In the path, in any case. */
  readonly text: string
  readonly status: PageStatus | 'any'
  /** Pages with an open flag of this check. */
  readonly check: CheckName | 'any'
  /** From and to, in percent, both included. */
  readonly quality: readonly [number, number]
  readonly assignee: string | null
}

export const NO_FILTER: ListFilter = {
  text: '',
  status: 'any',
  check: 'any',
  quality: [0, 100],
  assignee: ANYONE
}

export interface ListSort {
  readonly column: ListColumn
  readonly descending: boolean
}

/** How a person looks at the list; kept while a page is open on the desk. */
export interface ListView {
  readonly filter: ListFilter
  readonly sort: ListSort
  /** By issue: a paper's pages of a day. */
  readonly isGrouped: boolean
  readonly closedGroups: ReadonlySet<string>
  readonly selection: Selection
}

export interface Selection {
  /** The page or the group that the keys move from. */
  readonly cursor: string | null
  /** The other end of what Shift selects. */
  readonly anchor: string | null
  readonly marked: ReadonlySet<PageId>
}

export const NO_SELECTION: Selection = { cursor: null, anchor: null, marked: new Set() }

export const openingView: ListView = {
  filter: NO_FILTER,
  sort: { column: 'path', descending: false },
  isGrouped: false,
  closedGroups: new Set(),
  selection: NO_SELECTION
}

export function selectionOf(page: PageId): Selection {
  return { cursor: page, anchor: page, marked: new Set([page]) }
}

/** Whether two filters let the same pages through. */
export function isSameFilter(a: ListFilter, b: ListFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** How many of the filters beside the text and the status are at work. */
export function filtersAtWork({ check, quality, assignee }: ListFilter): number {
  const [from, to] = quality
  return [check !== 'any', from > 0 || to < 100, assignee !== ANYONE].filter(Boolean).length
}
