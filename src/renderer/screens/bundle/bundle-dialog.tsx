import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText, useFormat } from '../../i18n'
import { Button, Dialog, Progress } from '../../parts'
import { exportBundle, usePages, useSettings, type BundleKind } from '../../state'
import '../export/export.css'

type Report = NonNullable<Awaited<ReturnType<typeof exportBundle>>>

type Run =
  | { readonly kind: 'asking' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly report: Report }
  | { readonly kind: 'failed'; readonly failure: unknown }

interface BundleDialogProps {
  readonly kind: BundleKind
  readonly onClose: () => void
}

/** Writes the corpus to one file, for a second reader or as one's own reading; says what is in it and where it is. */
export function BundleDialog({ kind, onClose }: BundleDialogProps) {
  const { t } = useTranslation(['compare', 'shell'])
  const pages = usePages()?.length ?? 0
  const [run, setRun] = useState<Run>({ kind: 'asking' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const start = (): void => {
    const { signal } = (stop.current = new AbortController())
    const onProgress = (done: number, total: number): void => setRun({ kind: 'writing', done, total })
    onProgress(0, pages)
    exportBundle(kind, onProgress, signal).then(
      (report) => setRun(report ? { kind: 'written', report } : { kind: 'asking' }),
      (failure: unknown) => setRun({ kind: 'failed', failure })
    )
  }
  const name = kind === 'reading' ? 'reading' : 'secondReader'
  return (
    <Dialog
      title={t(`compare:bundle.${name}.title`)}
      onClose={onClose}
      foot={
        run.kind === 'written' ? (
          <Button look="primary" onPress={onClose} autoFocus>
            {t('shell:app.ok')}
          </Button>
        ) : run.kind === 'writing' ? (
          <Button onPress={() => stop.current?.abort()}>{t('shell:export.cancel')}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('shell:app.cancel')}</Button>
            <Button look="primary" onPress={start} isDisabled={pages === 0} autoFocus>
              {t('compare:bundle.choose')}
            </Button>
          </>
        )
      }
    >
      <p>{t(`compare:bundle.${name}.what`)}</p>
      <State run={run} kind={kind} pages={pages} />
    </Dialog>
  )
}

function State({
  run,
  kind,
  pages
}: {
  readonly run: Run
  readonly kind: BundleKind
  readonly pages: number
}) {
  const { t } = useTranslation('compare')
  const textOf = useFailureText()
  const format = useFormat()
  const isNamed = useSettings(({ actor }) => actor !== '')
  if (run.kind === 'writing') {
    return (
      <div className="export__state" aria-live="polite">
        <p className="tabular">{t('bundle.progress', { done: run.done, total: run.total })}</p>
        <Progress label={t('bundle.writing')} done={run.done} total={run.total} />
      </div>
    )
  }
  const { report } = run.kind === 'written' ? run : {}
  return (
    <div className="export__state" aria-live="polite">
      {run.kind === 'failed' && <p className="export__failure">{textOf(run.failure)}</p>}
      {report && <p className="bundle__file">{report.file}</p>}
      {report && <p>{t('bundle.written', { count: report.pages, size: format.bytes(report.bytes) })}</p>}
      {report && <p>{t(kind === 'reading' ? 'bundle.reading.next' : 'bundle.secondReader.next')}</p>}
      {run.kind === 'asking' && pages === 0 && <p>{t('bundle.noPages')}</p>}
      {run.kind === 'asking' && kind === 'reading' && !isNamed && <p>{t('bundle.noName')}</p>}
    </div>
  )
}
