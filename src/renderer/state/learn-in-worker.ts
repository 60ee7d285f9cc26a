import type { Learned } from '#shared/learning/index'
import type { LearnReply, LearnRequest } from '../workers/learn-messages'

/** Learns in a worker of its own; null where it was stopped, which ends the worker. */
export function learnInWorker(
  request: LearnRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void
): Promise<Learned | null> {
  if (signal.aborted) return Promise.resolve(null)
  const worker = new Worker(new URL('../workers/learn-worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<Learned | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<LearnReply>) => {
      if ('share' in data) onProgress(data.share)
      else if ('learned' in data) resolve(data.learned)
      else reject(new Error(data.error))
    })
    worker.postMessage(request)
  })
  return answer.finally(() => worker.terminate())
}
