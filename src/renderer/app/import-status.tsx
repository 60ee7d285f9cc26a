import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { X } from 'lucide-react'
import { IconButton, Progress } from '../parts'
import { EncodingDialog } from '../screens/corpus/encoding-dialog'
import { corpusActions, useCorpus } from '../state'
import type { ImportProgress, ReadableFile } from '../state'
import { ImportReportMark } from './import-report'
import { SkippedFiles } from './skipped-files'
import './import-status.css'

/** How far reading and drafting are, or what the last reading came to. */
export function ImportStatus() {
  const progress = useCorpus((state) => state.progress)
  const report = useCorpus((state) => state.report)
  const [isOpen, setOpen] = useState(false)
  const [file, setFile] = useState<ReadableFile | null>(null)
  useEffect(() => (file ? catchFocus : undefined), [file])
  const isReading = progress !== null && progress.looked < progress.total
  const hasMore = report !== null && (report.skipped.length > 0 || report.cancelled)
  return (
    <>
      {progress && <ImportProgressBar progress={progress} />}
      {report && !progress && (
        <ImportReportMark
          report={report}
          onShow={hasMore ? () => setOpen(!isOpen) : undefined}
          onDismiss={() => {
            setOpen(false)
            corpusActions.dismissReport()
          }}
        />
      )}
      {/* While a skipped file that was read after all is drafted, the list of the others stays. */}
      {hasMore && isOpen && !isReading && (
        <SkippedFiles report={report} onClose={() => setOpen(false)} onReadAs={setFile} />
      )}
      {file && <EncodingDialog file={file} onClose={() => setFile(null)} />}
    </>
  )
}

function ImportProgressBar({ progress }: { readonly progress: ImportProgress }) {
  const { t } = useTranslation()
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

/**
 * The button that opened the dialog goes with the line of a file that was read: the focus goes on to the lines
 * that are left, or else to the pages. Subtle: after the dialog has tried to give the focus back.
 */
function catchFocus(): void {
  const look = (): void => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.skipped-files__list, .page-table')?.focus()
  }
  requestAnimationFrame(() => requestAnimationFrame(look))
}
