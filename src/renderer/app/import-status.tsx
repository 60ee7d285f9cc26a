import { useTranslation } from 'react-i18next'
import { X } from 'lucide-react'
import { IconButton, Progress } from '../parts'
import { corpusActions, useCorpus } from '../state'
import { ImportReportMark } from './import-report'
import './import-status.css'

/** How far reading and drafting are, or what the last reading came to. */
export function ImportStatus() {
  const { t } = useTranslation()
  const progress = useCorpus((state) => state.progress)
  const report = useCorpus((state) => state.report)
  if (!progress) return report && <ImportReportMark report={report} />
  const { looked, total, drafted, toDraft } = progress
  const isReading = looked < total
  const words = isReading
    ? t('import.reading', { done: looked, total })
    : t('import.drafting', { done: drafted, total: toDraft })
  return (
    <div className="import-status">
      <div className="import-status__bar">
        <span className="import-status__words tabular">{words}</span>
        <Progress
          label={t('import.progress')}
          done={isReading ? looked : drafted}
          total={isReading ? total : toDraft}
        />
      </div>
      <IconButton label={t('import.cancel')} onPress={() => corpusActions.cancelImport()}>
        <X />
      </IconButton>
    </div>
  )
}
