import { useTranslation } from 'react-i18next'
import { Button } from '../../parts'
import { compareWithBundle, useComparison } from '../../state'
import { keyLabel } from '../../keys'

/** What to do where nothing is compared yet. */
export function CompareStart({ onSecondReader }: { readonly onSecondReader: () => void }) {
  const { t } = useTranslation('compare')
  const isRunning = useComparison((state) => state.phase === 'checking' || state.phase === 'comparing')
  if (isRunning) return <p className="readers__wait">{t('start.running')}</p>
  return (
    <div className="readers__start">
      <h3>{t('start.title')}</h3>
      <ol>
        <li>{t('start.give')}</li>
        <li>{t('start.read')}</li>
        <li>{t('start.compare')}</li>
      </ol>
      <div className="readers__ways">
        <Button onPress={onSecondReader}>{t('start.export')}</Button>
        <Button
          look="primary"
          hint={keyLabel('compare.choose')}
          autoFocus
          onPress={() => void compareWithBundle()}
        >
          {t('start.choose')}
        </Button>
      </div>
    </div>
  )
}
