import type { Settings } from '#shared/contract/index'
import { setLanguage } from '../i18n'
import { followKeyChanges } from '../keys'
import { settingsStore } from '../state'

/** Makes the page follow the chosen language, theme and keys, from now on. */
export async function followAppearance(): Promise<void> {
  settingsStore.subscribe((settings) => void apply(settings))
  await apply(settingsStore.getState())
}

async function apply({ language, theme, keys }: Settings): Promise<void> {
  followKeyChanges(keys)
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  await setLanguage(language)
}
