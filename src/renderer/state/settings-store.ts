import { createStore } from 'zustand/vanilla'
import { DEFAULT_APP_SETTINGS } from '#shared/contract/index'
import type { Settings } from '#shared/contract/index'
import { ask } from '../bridge'
import { showFailure } from './corpus-store'
import { Lane } from './lane'

export const settingsStore = createStore<Settings>(() => DEFAULT_APP_SETTINGS)

export async function loadSettings(): Promise<void> {
  settingsStore.setState(await ask('settings:read', {}), true)
}

// Subtle: one after the other, or of two changes made at once the first may be written last.
const writes = new Lane()

/** Takes effect at once; a failure to write is shown, and the choice holds until the program ends. */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  settingsStore.setState(part)
  try {
    await writes.run(() => ask('settings:write', settingsStore.getState()))
  } catch (error) {
    showFailure(error)
  }
}
