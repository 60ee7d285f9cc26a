import type { PageId } from '#shared/model/index'
import type {
  FoundPattern,
  ProfileCancel,
  ProfileProgress,
  ProfileReply,
  ProfileRequest
} from '../workers/profile-messages'
import type { Workplace } from './workplace'

interface ProfileWatch {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ProfileProgress) => void
}

interface Port {
  readonly place: Workplace
  readonly worker: Worker
  /** Resolves when the last one that was asked is answered. */
  last: Promise<unknown>
}

let port: Port | null = null
let asked = 0

/** The confusions that the pages tell of, with where they stand, the surest first; null where it was stopped. */
export function profilePages(
  place: Workplace,
  pages: readonly PageId[],
  watch: ProfileWatch = {}
): Promise<readonly FoundPattern[] | null> {
  const here = portOf(place)
  const answer = here.last.then(() => ask(here, pages, watch))
  here.last = answer.catch(() => undefined)
  return answer
}

function ask({ place, worker }: Port, pages: readonly PageId[], { signal, onProgress }: ProfileWatch) {
  return new Promise<readonly FoundPattern[] | null>((resolve, reject) => {
    const profile = (asked += 1)
    const over = new AbortController()
    const end = (settle: () => void): void => {
      over.abort()
      settle()
    }
    const stop = (): void => {
      worker.postMessage({ cancel: profile } satisfies ProfileCancel)
      end(() => resolve(null))
    }
    if (signal?.aborted || place.closed.signal.aborted) {
      resolve(null)
      return
    }
    signal?.addEventListener('abort', stop, { signal: over.signal })
    place.closed.signal.addEventListener('abort', stop, { signal: over.signal })
    const take = ({ data }: MessageEvent<ProfileReply>): void => {
      if (data.profile !== profile) return
      if ('progress' in data) onProgress?.(data.progress)
      else if ('patterns' in data) end(() => resolve(data.patterns))
      else end(() => reject(new Error(data.error)))
    }
    worker.addEventListener('message', take, { signal: over.signal })
    worker.addEventListener('error', ({ message }) => end(() => reject(new Error(message))), {
      signal: over.signal
    })
    const request: ProfileRequest = { profile, corpus: place.corpus.id, pages }
    worker.postMessage(request)
  })
}

function portOf(place: Workplace): Port {
  if (port?.place === place) return port
  const worker = new Worker(new URL('../workers/profile-worker.ts', import.meta.url), { type: 'module' })
  // Subtle: registered before any that waits for an answer, which learns of the end from its own.
  place.closed.signal.addEventListener('abort', () => {
    worker.terminate()
    if (port?.place === place) port = null
  })
  port = { place, worker, last: Promise.resolve() }
  return port
}
