import { useTranslation } from 'react-i18next'
import { Button, Dialog } from '../../parts'

/** Says that no page waits for this person. */
export function NothingToDo({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('work')
  return (
    <Dialog
      title={t('done.title')}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {t('done.ok')}
        </Button>
      }
    >
      <p>{t('done.what')}</p>
    </Dialog>
  )
}
