import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../../parts'
import { resetLearning, showFailure } from '../../state'

/** Asks before what was learned is forgotten. */
export function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['learning', 'shell'])
  const forget = (): void => {
    onClose()
    resetLearning().catch(showFailure)
  }
  return (
    <Dialog
      title={t('learning:ask.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {t('shell:app.cancel')}
          </Button>
          <Button look="primary" onPress={forget}>
            {t('learning:ask.do')}
          </Button>
        </>
      }
    >
      <p>{t('learning:ask.what')}</p>
    </Dialog>
  )
}
