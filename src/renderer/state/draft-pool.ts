import type { PageLore } from '#shared/corpus/index'
import { NO_EVIDENCE, type Draft, type RawPage, type Reading, type Segmentation } from '#shared/model/index'
import type { DraftReply, DraftRequest, Made } from '../workers/draft-messages'

interface Job {
  readonly request: DraftRequest
  readonly resolve: (made: Made[keyof Made]) => void
  readonly reject: (error: Error) => void
}

interface Knowledge {
  readonly evidence: typeof NO_EVIDENCE
  readonly segmentation: Segmentation
}

/** The pipeline in Web Workers, one per core but one; they start when first needed. */
class DraftPool {
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly running = new Map<Worker, Job>()
  /** What the corpus tells and how articles are made, and what each worker knows of it. */
  private knowledge: Knowledge = { evidence: NO_EVIDENCE, segmentation: 'rebuilt' }
  private readonly known = new WeakMap<Worker, Knowledge>()
  readonly size = Math.max(1, navigator.hardwareConcurrency - 1)

  /** The page's draft. With `first`, before everything that waits: a person is looking. */
  draft(page: RawPage, first = false): Promise<Draft> {
    return this.ask('draft', page, first)
  }

  /** What the page tells of the others. */
  learn(page: RawPage): Promise<PageLore> {
    return this.ask('learn', page, false)
  }

  /** How the pipeline reads the page now; a person waits for it. */
  read(page: RawPage): Promise<Reading> {
    return this.ask('read', page, true)
  }

  /** How articles are made from now on. */
  segment(segmentation: Segmentation): void {
    this.knowledge = { ...this.knowledge, segmentation }
  }

  get segmentation(): Segmentation {
    return this.knowledge.segmentation
  }

  /** What drafts are made with from now on; each worker is told before its next job. */
  know(evidence: typeof NO_EVIDENCE): void {
    this.knowledge = { ...this.knowledge, evidence }
  }

  private ask<Kind extends keyof Made>(
    kind: Kind,
    { id, path, text }: RawPage,
    first: boolean
  ): Promise<Made[Kind]> {
    return new Promise((resolve, reject) => {
      const request: DraftRequest = { kind, page: { id, path, text } }
      const job: Job = { request, resolve: (made) => resolve(made as Made[Kind]), reject }
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
    if (job.request.kind !== 'learn') this.tell(worker)
    worker.postMessage(job.request)
  }

  private tell(worker: Worker): void {
    const { knowledge } = this
    if (this.known.get(worker) === knowledge) return
    worker.postMessage({ kind: 'know', ...knowledge } satisfies DraftRequest)
    this.known.set(worker, knowledge)
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
