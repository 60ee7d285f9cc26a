import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../i18n'
import { Button, Checkbox, Dialog, Progress } from '../../parts'
import { usePages } from '../../state'
import { ExportReportView } from './export-report-view'
import { useExport } from './use-export'
import type { ExportFormats } from './use-export'
import './export.css'

type Format = ExportFormats extends ReadonlySet<infer Each> ? Each : never

/** Chooses what to export, shows how far it is, and tells what was written. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const textOf = useFailureText()
  const pages = usePages()?.length ?? 0
  const { run, start, cancel, reset } = useExport(pages)
  const [formats, setFormats] = useState<ReadonlySet<Format>>(new Set(['jsonl', 'txt']))
  const toggle = (format: Format) => (isSelected: boolean) => {
    const next = new Set(formats)
    if (isSelected) next.add(format)
    else next.delete(format)
    setFormats(next)
  }

  if (run.kind === 'written') {
    return (
      <Dialog
        title={t('export.done')}
        onClose={onClose}
        foot={
          <>
            <Button onPress={reset}>{t('export.again')}</Button>
            <Button look="primary" onPress={onClose} autoFocus>
              {t('app.ok')}
            </Button>
          </>
        }
      >
        <ExportReportView report={run.report} />
      </Dialog>
    )
  }

  const isWriting = run.kind === 'writing'
  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      foot={
        isWriting ? (
          <Button onPress={cancel}>{t('export.cancel')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('app.cancel')}</Button>
            <Button
              look="primary"
              onPress={() => start(formats)}
              isDisabled={formats.size === 0 || pages === 0}
              autoFocus
            >
              {t('export.start')}
            </Button>
          </>
        )
      }
    >
      <div className="export" role="group" aria-label={t('export.formats')}>
        {(['jsonl', 'txt'] as const).map((format) => (
          <Checkbox
            key={format}
            label={t(`export.${format}`)}
            description={t(`export.${format}What`)}
            isSelected={formats.has(format)}
            isDisabled={isWriting}
            onChange={toggle(format)}
          />
        ))}
      </div>
      <div className="export__state" aria-live="polite">
        {isWriting ? (
          <>
            <p className="tabular">{t('export.progress', { done: run.done, total: run.total })}</p>
            <Progress label={t('export.writing')} done={run.done} total={run.total} />
          </>
        ) : (
          <p className={run.kind === 'failed' ? 'export__failure' : undefined}>{words()}</p>
        )}
      </div>
    </Dialog>
  )

  function words(): string {
    if (run.kind === 'failed') return textOf(run.failure)
    if (pages === 0) return t('export.noPages')
    if (formats.size === 0) return t('export.none')
    if (run.kind === 'choosing' && run.wasCancelled) return t('export.cancelled')
    return `${t('export.what', { count: pages })} ${t('export.where')}`
  }
}
