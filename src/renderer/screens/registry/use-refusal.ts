import { useTranslation } from 'react-i18next'
import { ChangeRefused } from '#shared/review/index'
import { showFailure } from '../../state'

/** Says why an act was refused, where that was the reason; everything else is a failure. */
export function useRefusal(say: (text: string) => void): (error: unknown) => void {
  const { t } = useTranslation(['registry', 'desk'])
  return (error) => {
    if (error instanceof ChangeRefused) {
      say(t('registry:notice.refused', { reason: t(`desk:refused.${error.reason}`) }))
    } else showFailure(error)
  }
}
