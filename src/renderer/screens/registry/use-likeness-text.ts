import { useTranslation } from 'react-i18next'
import type { Reason } from '#shared/model/index'
import { LIKENESS_REASONS } from '#shared/registry/index'
import { joinPhrases } from '../desk/inspector/join-phrases'

/** Says why two names may be the same. */
export function useLikenessText(): (reasons: readonly Reason[]) => string {
  const { t, i18n } = useTranslation('registry')
  return (reasons) => {
    const phrases = reasons.flatMap(({ code, values }) => {
      const known = LIKENESS_REASONS.find((each) => each === code)
      return known ? [t(`likeness.${known}`, { count: 0, role: '', ...values })] : []
    })
    return joinPhrases(i18n.language, phrases)
  }
}
