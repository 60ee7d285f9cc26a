import { useTranslation } from 'react-i18next'
import type { ActWords } from './act-words'

/** The sentence of an act. */
export function useActText(): (words: ActWords) => string {
  const { t, i18n } = useTranslation('inspector')
  return ({ way, deeds }) => {
    const said = deeds.map(({ name, count }) => t(`did.${name}`, { count }))
    const what = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'long' }).format(said)
    return way === 'did' ? what : t(`way.${way}`, { what })
  }
}
