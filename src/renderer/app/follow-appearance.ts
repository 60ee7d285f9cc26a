import type { ReadingSettings, Settings } from '#shared/contract/index'
import { setLanguage } from '../i18n'
import { followKeyChanges } from '../keys'
import { settingsStore } from '../state'

/** Makes the page follow the chosen language, theme, way of reading and keys, from now on. */
export async function followAppearance(): Promise<void> {
  settingsStore.subscribe((settings) => void apply(settings))
  await apply(settingsStore.getState())
}

const PROOF_FONTS: Readonly<Record<ReadingSettings['font'], string>> = {
  serif: 'var(--font-reading)',
  sans: 'var(--font-ui)',
  kai: "KaiTi, 'Kaiti SC', STKaiti, BiauKai, 'AR PL UKai CN', 'LXGW WenKai', var(--font-reading)"
}

async function apply({ language, theme, contrast, reading, hiddenLayers, keys }: Settings): Promise<void> {
  followKeyChanges(keys)
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  root.dataset['contrast'] = contrast
  root.dataset['focus'] = reading.focus
  root.dataset['hiddenLayers'] = hiddenLayers.join(' ')
  root.style.setProperty('--proof-font', PROOF_FONTS[reading.font])
  root.style.setProperty('--proof-size', `${reading.sizePx}px`)
  root.style.setProperty('--proof-leading', String(reading.lineHeight))
  root.style.setProperty('--proof-measure', `${reading.sizePx * reading.measureEm}px`)
  await setLanguage(language)
}
