import { TriangleAlert, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../i18n'
import { IconButton } from '../parts'
import { corpusActions, useCorpus } from '../state'
import './failure-notice.css'

/** What went wrong, over the screen but not in its way, until it is dismissed. */
export function FailureNotice() {
  const { t } = useTranslation()
  const failure = useCorpus((state) => state.failure)
  const textOf = useFailureText()
  return (
    <div role="alert">
      {failure && (
        <div className="failure-notice">
          <TriangleAlert aria-hidden="true" />
          <div>
            <p className="failure-notice__title">{t('failure.title')}</p>
            <p>{textOf(failure)}</p>
          </div>
          <IconButton label={t('app.dismiss')} onPress={corpusActions.dismissFailure}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}
