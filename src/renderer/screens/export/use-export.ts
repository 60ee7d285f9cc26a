import { useEffect, useRef, useState } from 'react'
import type { ExportReport } from '#shared/contract/index'
import { exportCorpus } from '../../state'

export type ExportFormats = Parameters<typeof exportCorpus>[0]

export type ExportRun =
  | { readonly kind: 'choosing'; readonly wasCancelled: boolean }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly report: ExportReport }
  | { readonly kind: 'failed'; readonly failure: unknown }

interface Export {
  readonly run: ExportRun
  readonly start: (formats: ExportFormats) => void
  readonly cancel: () => void
  readonly reset: () => void
}

/** One export at a time; it ends with the dialog that it was started from. */
export function useExport(pages: number): Export {
  const [run, setRun] = useState<ExportRun>({ kind: 'choosing', wasCancelled: false })
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  const start = (formats: ExportFormats): void => {
    const { signal } = (controller.current = new AbortController())
    setRun({ kind: 'writing', done: 0, total: pages })
    exportCorpus(formats, (done, total) => setRun({ kind: 'writing', done, total }), signal).then(
      (report) =>
        setRun(report ? { kind: 'written', report } : { kind: 'choosing', wasCancelled: signal.aborted }),
      (failure: unknown) => setRun({ kind: 'failed', failure })
    )
  }

  return {
    run,
    start,
    cancel: () => controller.current?.abort(),
    reset: () => setRun({ kind: 'choosing', wasCancelled: false })
  }
}
