import { groupBy } from '#shared/text/index'
import type { PageRow } from '../../state'

/** One line of the list. */
export type ListItem =
  | { readonly kind: 'page'; readonly key: string; readonly row: PageRow }
  | {
      readonly kind: 'group'
      readonly key: string
      /** Null where the page does not say. */
      readonly paper: string | null
      readonly date: string | null
      readonly count: number
      readonly isOpen: boolean
    }

type Group = Extract<ListItem, { kind: 'group' }>

export function listItems(
  rows: readonly PageRow[],
  isGrouped: boolean,
  closed: ReadonlySet<string>
): readonly ListItem[] {
  if (!isGrouped) return rows.map(itemOf)
  return groupsOf(rows).flatMap(({ group, rows: own }): ListItem[] => {
    const isOpen = !closed.has(group.key)
    return [{ ...group, isOpen }, ...(isOpen ? own.map(itemOf) : [])]
  })
}

const itemOf = (row: PageRow): ListItem => ({ kind: 'page', key: row.id, row })

/** Pages of one issue, in the order they have; issues by paper and date, those that are not known last. */
function groupsOf(rows: readonly PageRow[]): { group: Group; rows: readonly PageRow[] }[] {
  return [...groupBy(rows, groupKeyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const { paper = null, date = null } = own[0]!.summary ?? {}
      return { group: { kind: 'group', key, paper, date, count: own.length, isOpen: true }, rows: own }
    })
}

/** Sorts as the groups do: what is not known comes after everything that is. */
function groupKeyOf({ summary }: PageRow): string {
  const part = (value: string | null | undefined): string => (value ? `0${value}` : '1')
  return `group:${part(summary?.paper)}:${part(summary?.date)}`
}
