import { useRef } from 'react'
import type { RevisionId } from '#shared/model/index'
import { replaceInCorpus, searchStore, showFailure, undoReplacing, useCorpusSearch } from '../../state'

export interface Replacing {
  readonly isRunning: boolean
  readonly apply: () => void
  readonly undo: (group: RevisionId) => void
  /** What was replaced by then stays. */
  readonly stop: () => void
}

/** Replacing on many pages, one at a time. */
export function useReplacing(): Replacing {
  const isRunning = useCorpusSearch((state) => state.progress !== null)
  const running = useRef<AbortController | null>(null)
  const run = (act: (signal: AbortSignal) => Promise<void>) => {
    if (searchStore.getState().progress) return
    running.current = new AbortController()
    act(running.current.signal).catch((error: unknown) => {
      searchStore.setState({ progress: null })
      showFailure(error)
    })
  }
  return {
    isRunning,
    apply: () => run(replaceInCorpus),
    undo: (group) => run((signal) => undoReplacing(group, signal)),
    stop: () => running.current?.abort()
  }
}
