import { Wrench, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../parts'
import { useCorpus } from '../state'
import './failure-notice.css'

/** Says that the corpus's own file was lost and is there again, until it is dismissed. */
export function MendedNotice() {
  const { t } = useTranslation()
  const folder = useCorpus(({ corpus }) => (corpus?.isMended ? corpus.folder : null))
  const [seen, setSeen] = useState<string | null>(null)
  return (
    <div role="status">
      {folder !== null && folder !== seen && (
        <div className="failure-notice">
          <Wrench aria-hidden="true" />
          <div>
            <p className="failure-notice__title">{t('mended.title')}</p>
            <p>{t('mended.what', { folder })}</p>
          </div>
          <IconButton label={t('app.dismiss')} onPress={() => setSeen(folder)}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}
