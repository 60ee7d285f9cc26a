import { useRef, useState } from 'react'
import type { PageId, PageStatus } from '#shared/model/index'
import { assignPages, cleanAnew, setStatusOf, showFailure, undoBulk } from '../../state'
import type { BatchResult, BatchWatch, PageRow } from '../../state'

interface Progress {
  readonly done: number
  readonly total: number
}

/** Acts on many pages at once, each of them one group that is undone as one. */
export function useBulk() {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [result, setResult] = useState<BatchResult | null>(null)
  const abort = useRef<AbortController | null>(null)

  const run = async (act: (watch: BatchWatch) => Promise<BatchResult>, total: number): Promise<void> => {
    abort.current = new AbortController()
    setProgress({ done: 0, total })
    try {
      const { signal } = abort.current
      setResult(await act({ signal, onProgress: (done, all) => setProgress({ done, total: all }) }))
    } catch (error) {
      showFailure(error)
    } finally {
      setProgress(null)
    }
  }

  return {
    progress,
    result,
    canUndo: result !== null && result.changed.length > 0,
    cancel: () => abort.current?.abort(),
    setStatus: (pages: readonly PageId[], status: PageStatus) =>
      run((watch) => setStatusOf(pages, status, watch), pages.length),
    assign: (pages: readonly PageId[], assignee: string | null) =>
      run((watch) => assignPages(pages, assignee, watch), pages.length),
    cleanAnew: (pages: readonly PageRow[]) => run((watch) => cleanAnew(pages, watch), pages.length),
    /** Undoing an undoing does it again. */
    undo: () => run((watch) => undoBulk(result!.group, watch), result!.changed.length)
  }
}
