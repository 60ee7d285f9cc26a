import { useTranslation } from 'react-i18next'
import { corpusActions, useCorpus } from '../state'
import { useFileDrop } from './use-file-drop'
import './drop-place.css'

/** The whole window takes files and folders; while they hover above it, it says what will happen. */
export function DropPlace() {
  const { t } = useTranslation()
  const corpus = useCorpus((state) => state.corpus)
  const isOver = useFileDrop((files) => {
    void (corpus ? corpusActions.importDropped(files) : corpusActions.openDropped(files))
  })
  if (!isOver) return null
  return (
    <div className="drop-place">
      <div className="drop-place__sheet">
        <p className="drop-place__title">
          {corpus ? t('drop.add', { corpus: corpus.name }) : t('drop.open')}
        </p>
        <p className="drop-place__formats">{t('drop.formats')}</p>
      </div>
    </div>
  )
}
