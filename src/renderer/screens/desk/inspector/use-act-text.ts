import { useTranslation } from 'react-i18next'
import type { ActWords } from './act-words'
import { joinPhrases } from './join-phrases'

/** The sentence of an act. */
export function useActText(): (words: ActWords) => string {
  const { t, i18n } = useTranslation('inspector')
  return ({ way, deeds }) => {
    const said = deeds.map(({ name, count }) => t(`did.${name}`, { count }))
    const what = joinPhrases(i18n.language, said)
    return way === 'did' ? what : t(`way.${way}`, { what })
  }
}
