import type { Draft, RawPage } from '#shared/model/index'
import type { DraftReply, DraftRequest } from '../workers/draft-messages'

type Page = DraftRequest['page']

interface Job {
  readonly page: Page
  readonly resolve: (draft: Draft) => void
  readonly reject: (error: Error) => void
}

/** The pipeline in Web Workers, one per core but one; they start when first needed. */
class DraftPool {
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly running = new Map<Worker, Job>()
  readonly size = Math.max(1, navigator.hardwareConcurrency - 1)

  /** The page's draft. With `first`, before everything that waits: a person is looking. */
  draft({ id, path, text }: RawPage, first = false): Promise<Draft> {
    return new Promise((resolve, reject) => {
      const job = { page: { id, path, text }, resolve, reject }
      if (first) this.waiting.unshift(job)
      else this.waiting.push(job)
      this.startNext()
    })
  }

  private startNext(): void {
    const worker = this.idle.pop() ?? (this.running.size < this.size ? this.hire() : undefined)
    if (!worker) return
    const job = this.waiting.shift()
    if (!job) {
      this.idle.push(worker)
      return
    }
    this.running.set(worker, job)
    worker.postMessage({ page: job.page } satisfies DraftRequest)
  }

  private hire(): Worker {
    const worker = new Worker(new URL('../workers/draft-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => {
      const job = this.release(worker)
      this.idle.push(worker)
      if ('draft' in data) job?.resolve(data.draft)
      else job?.reject(new Error(data.error))
      this.startNext()
    })
    worker.addEventListener('error', (event) => {
      this.release(worker)?.reject(new Error(event.message))
      worker.terminate()
      this.startNext()
    })
    return worker
  }

  private release(worker: Worker): Job | undefined {
    const job = this.running.get(worker)
    this.running.delete(worker)
    return job
  }
}

export const draftPool = new DraftPool()
