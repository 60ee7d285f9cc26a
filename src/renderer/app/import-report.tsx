import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../parts'
import type { ImportReport } from '../state'

interface ImportReportMarkProps {
  readonly report: ImportReport
  /** Shows or hides the skipped files; undefined where there are none. */
  readonly onShow: (() => void) | undefined
  readonly onDismiss: () => void
}

/** The last reading in a few words. */
export function ImportReportMark({ report, onShow, onDismiss }: ImportReportMarkProps) {
  const { t } = useTranslation()
  const counts = countWords(t, report)
  return (
    <div className="import-status" role="status" aria-label={t('import.report')}>
      {onShow ? (
        <Button look="quiet" onPress={onShow}>
          <span className="import-report__counts import-report__counts--skipped tabular">{counts}</span>
        </Button>
      ) : (
        <span className="import-report__counts tabular">{counts}</span>
      )}
      <IconButton label={t('app.dismiss')} onPress={onDismiss}>
        <X />
      </IconButton>
    </div>
  )
}

function countWords(t: ReturnType<typeof useTranslation<'shell'>>['t'], report: ImportReport): string {
  const { read, unchanged, skipped } = report
  const words = [
    read > 0 && t('import.read', { count: read }),
    unchanged > 0 && t('import.unchanged', { count: unchanged }),
    skipped.length > 0 && t('import.skipped', { count: skipped.length })
  ].filter((each) => each !== false)
  return words.length === 0 ? t('import.nothing') : words.join(' · ')
}
