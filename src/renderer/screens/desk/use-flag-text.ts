import { useTranslation } from 'react-i18next'
import { CHECKS, type Flag } from '#shared/model/index'

/** The sentence of a flag; the bare name of a check that this version does not know. */
export function useFlagText(): (flag: Flag) => string {
  const { t } = useTranslation('codes')
  return ({ check, values }) => {
    const known = CHECKS.find((name) => name === check)
    return known ? t(`flag.${known}`, { ...values }) : check
  }
}
