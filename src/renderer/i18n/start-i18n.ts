import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { resources, type Language } from './resources'

/** Sets up the translations in the system's language until `setLanguage` says otherwise. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: resolveLanguage('system'),
    fallbackLng: 'en',
    defaultNS: 'shell',
    ns: ['shell', 'compare', 'desk', 'inspector', 'registry', 'repair', 'review', 'search', 'codes', 'work'],
    // React escapes; escaping twice would garble file names.
    interpolation: { escapeValue: false }
  })
  markDocument()
}

/** Switches every text on the screen at once. */
export async function setLanguage(choice: 'system' | Language): Promise<void> {
  const language = resolveLanguage(choice)
  if (i18next.language !== language) await i18next.changeLanguage(language)
  markDocument()
}

function resolveLanguage(choice: 'system' | Language): Language {
  if (choice !== 'system') return choice
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

function markDocument(): void {
  document.documentElement.lang = i18next.language
}
