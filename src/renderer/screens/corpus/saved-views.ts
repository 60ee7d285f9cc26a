import type { SavedView } from '#shared/contract/index'
import { CHECKS, PAGE_STATUSES } from '#shared/model/index'
import { changeSettings, settingsStore } from '../../state'
import { LIST_COLUMNS, NO_SELECTION, OPENING_COLUMNS, type ListColumn, type ListView } from './list-view'

/** Columns as they are stored: names that this version does not know are left out, the file's name never. */
export function columnsOf(stored: readonly string[]): readonly ListColumn[] {
  if (stored.length === 0) return OPENING_COLUMNS
  return LIST_COLUMNS.filter((column) => column === 'path' || stored.includes(column))
}

/** The view as the person left it under this name, with what this version knows of it. */
export function viewOf({ filter, sort, isGrouped }: SavedView): ListView {
  const column = LIST_COLUMNS.find((name) => name === sort.column) ?? 'path'
  const status = PAGE_STATUSES.find((name) => name === filter.status) ?? 'any'
  const check = CHECKS.find((name) => name === filter.check) ?? 'any'
  return {
    filter: { ...filter, status, check },
    sort: { column, descending: sort.descending },
    isGrouped,
    closedGroups: new Set(),
    selection: NO_SELECTION
  }
}

/** Keeps how the list is looked at under a name, in place of what had it. */
export function saveView(name: string, { filter, sort, isGrouped }: ListView): void {
  const { listColumns: columns, listViews } = settingsStore.getState()
  const others = listViews.filter((view) => view.name !== name)
  const [from, to] = filter.quality
  const kept = { ...filter, quality: [from, to] as [number, number] }
  const saved: SavedView = { name, filter: kept, sort, isGrouped, columns: [...columns] }
  void changeSettings({ listViews: [...others, saved].sort((a, b) => a.name.localeCompare(b.name)) })
}

export function removeView(name: string): void {
  const { listViews } = settingsStore.getState()
  void changeSettings({ listViews: listViews.filter((view) => view.name !== name) })
}
