import { changeSettings, settingsStore } from '../../../state'
import { useCell } from '../cell'
import { useDesk } from '../desk-context'
import type { DeskModel } from '../desk-model'
import { pickedOf, type InspectorView, type Tab } from './inspector-view'

export function useInspectorView<Part>(select: (view: InspectorView) => Part): Part {
  return useCell(useDesk().inspector, select)
}

export function updateInspector(model: DeskModel, part: Partial<InspectorView>): void {
  model.inspector.set({ ...model.inspector.get(), ...part })
}

/** Picks an item of a tab's list. */
export function pick(model: DeskModel, tab: Tab, key: string, index: number): void {
  const { picked } = model.inspector.get()
  updateInspector(model, { picked: { ...picked, [tab]: { key, index } } })
}

/** The item that a tab's list stands at. */
export function usePicked<Item>(
  tab: Tab,
  items: readonly Item[],
  keyOf: (item: Item) => string
): Item | null {
  const picked = useInspectorView((view) => view.picked[tab])
  return pickedOf(items, picked, keyOf)
}

/** Opens the inspector at a tab, and moves the focus into its list. */
export function openTab(model: DeskModel, tab: Tab): void {
  const { inspectorTab, isInspectorOpen } = settingsStore.getState()
  if (inspectorTab !== tab || !isInspectorOpen) {
    void changeSettings({ inspectorTab: tab, isInspectorOpen: true })
  }
  // Subtle: the tab is on the screen after the next rendering.
  requestAnimationFrame(() => focusList(model))
}

export function focusList(model: DeskModel): void {
  model.panes.elements.get('inspector')?.querySelector<HTMLElement>('[data-inspector-list]')?.focus()
}

/** Whether the keys go to the inspector. */
export function isInspecting(model: DeskModel): boolean {
  return model.panes.focused() === 'inspector'
}
