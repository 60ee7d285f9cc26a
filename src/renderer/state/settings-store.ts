import { createStore } from 'zustand/vanilla'
import { DEFAULT_APP_SETTINGS } from '#shared/contract/index'
import type { Settings } from '#shared/contract/index'
import { ask } from '../bridge'
import { showFailure } from './corpus-store'

export const settingsStore = createStore<Settings>(() => DEFAULT_APP_SETTINGS)

export async function loadSettings(): Promise<void> {
  settingsStore.setState(await ask('settings:read', {}), true)
}

/** Takes effect at once; a failure to write is shown, and the choice holds until the program ends. */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  settingsStore.setState(part)
  try {
    await ask('settings:write', settingsStore.getState())
  } catch (error) {
    showFailure(error)
  }
}
