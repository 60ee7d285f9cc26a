import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../parts'
import { corpusActions } from '../state'
import type { ImportReport } from '../state'

/** The last reading in a few words; the skipped files with their reasons on demand. */
export function ImportReportMark({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const skipped = report.skipped.length
  const counts = countWords(t, report)
  return (
    <div className="import-status" role="status" aria-label={t('import.report')}>
      {skipped > 0 || report.cancelled ? (
        <Button look="quiet" onPress={() => setOpen(!isOpen)}>
          <span className="import-report__counts import-report__counts--skipped tabular">{counts}</span>
        </Button>
      ) : (
        <span className="import-report__counts tabular">{counts}</span>
      )}
      <IconButton label={t('app.dismiss')} onPress={corpusActions.dismissReport}>
        <X />
      </IconButton>
      {isOpen && <Skipped report={report} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Skipped({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }) {
  const { t } = useTranslation(['shell', 'codes'])
  const lines = report.skipped.map(({ path, code, values }) => ({
    path,
    reason: t(`codes:skipped.${code}`, values)
  }))
  const copy = (): void => {
    void navigator.clipboard.writeText(lines.map(({ path, reason }) => `${path}\t${reason}`).join('\n'))
  }
  return (
    <section className="import-report" aria-label={t('import.skippedFiles')}>
      <header className="import-report__head">
        <h2>{t('import.skippedFiles')}</h2>
        <div className="import-status">
          <Button look="quiet" onPress={copy} isDisabled={lines.length === 0}>
            {t('import.copyList')}
          </Button>
          <IconButton label={t('import.hideSkipped')} onPress={onClose}>
            <X />
          </IconButton>
        </div>
      </header>
      {report.cancelled && <p className="import-report__note">{t('import.cancelled')}</p>}
      {/* Focusable, so that a long list can be scrolled by key. */}
      {lines.length > 0 && (
        <ul className="import-report__files" tabIndex={0} aria-label={t('import.skippedFiles')}>
          {lines.map(({ path, reason }) => (
            <li key={path} className="import-report__file">
              <p className="import-report__path">{path}</p>
              <p className="import-report__reason">{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
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
