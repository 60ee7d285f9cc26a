import { useTranslation } from 'react-i18next'
import { keyLabel } from '../../keys'
import { Button } from '../../parts'
import { corpusActions } from '../../state'
import { ProofSheet } from './proof-sheet'
import { RecentCorpora } from './recent-corpora'
import './welcome.css'

/** What is seen where no corpus is open. */
export function WelcomeScreen() {
  const { t } = useTranslation(['shell', 'compare'])
  return (
    <div className="welcome">
      <div className="welcome__words">
        <p className="welcome__name" aria-hidden="true">
          {t('welcome.title')}
        </p>
        <h2 className="welcome__tagline">{t('app.tagline')}</h2>
        <p className="welcome__what">{t('welcome.what')}</p>
        <div className="welcome__do">
          <Button
            look="primary"
            autoFocus
            hint={keyLabel('app.open-folder')}
            onPress={() => void corpusActions.choose()}
          >
            {t('welcome.open')}
          </Button>
          <Button onPress={() => void corpusActions.openBundle()}>{t('compare:command.openBundle')}</Button>
          <span className="welcome__drop">{t('welcome.drop')}</span>
        </div>
        <p className="welcome__promise">{t('welcome.promise')}</p>
        <RecentCorpora />
      </div>
      <ProofSheet />
    </div>
  )
}
