import type { PageLore } from '#shared/corpus/index'
import { NO_EVIDENCE, type Draft, type RawPage } from '#shared/model/index'
import type { DraftReply, DraftRequest } from '../workers/draft-messages'

interface Job {
  readonly request: DraftRequest
  readonly resolve: (made: Draft | PageLore) => void
  readonly reject: (error: Error) => void
}

/** The pipeline in Web Workers, one per core but one; they start when first needed. */
class DraftPool {
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly running = new Map<Worker, Job>()
  /** What the corpus tells, and what each worker knows of it. */
  private evidence = NO_EVIDENCE
  private readonly known = new WeakMap<Worker, typeof NO_EVIDENCE>()
  readonly size = Math.max(1, navigator.hardwareConcurrency - 1)

  /** The page's draft. With `first`, before everything that waits: a person is looking. */
  draft(page: RawPage, first = false): Promise<Draft> {
    return this.ask('draft', page, first) as Promise<Draft>
  }

  /** What the page tells of the others. */
  learn(page: RawPage): Promise<PageLore> {
    return this.ask('learn', page, false) as Promise<PageLore>
  }

  /** What drafts are made with from now on; each worker is told before its next job. */
  know(evidence: typeof NO_EVIDENCE): void {
    this.evidence = evidence
  }

  private ask(
    kind: 'draft' | 'learn',
    { id, path, text }: RawPage,
    first: boolean
  ): Promise<Draft | PageLore> {
    return new Promise((resolve, reject) => {
      const job: Job = { request: { kind, page: { id, path, text } }, resolve, reject }
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
    if (job.request.kind === 'draft') this.tell(worker)
    worker.postMessage(job.request)
  }

  private tell(worker: Worker): void {
    const { evidence } = this
    if ((this.known.get(worker) ?? NO_EVIDENCE) === evidence) return
    worker.postMessage({ kind: 'know', evidence } satisfies DraftRequest)
    this.known.set(worker, evidence)
  }

  private hire(): Worker {
    const worker = new Worker(new URL('../workers/draft-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => {
      const job = this.release(worker)
      this.idle.push(worker)
      if ('made' in data) job?.resolve(data.made)
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
