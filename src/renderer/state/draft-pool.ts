import type { PageLore } from '#shared/corpus/index'
import {
  NO_EVIDENCE,
  type CorpusEvidence,
  type Draft,
  type KnownName,
  type RawPage,
  type Reading,
  type Segmentation
} from '#shared/model/index'
import { blindDraft } from '#shared/review/index'
import type {
  DraftAsk,
  DraftReply,
  DraftRequest,
  Jobs,
  Knowledge,
  ReadablePage
} from '../workers/draft-messages'

interface Job {
  readonly request: DraftAsk
  readonly resolve: (made: Jobs[keyof Jobs]['made']) => void
  readonly reject: (error: Error) => void
}

/** The pipeline in Web Workers, one per core but one; they start when first needed. */
class DraftPool {
  private readonly idle: Worker[] = []
  private readonly waiting: Job[] = []
  private readonly running = new Map<Worker, Job>()
  /** What drafts are made with, and what each worker was told of it. */
  private knowledge: Knowledge = {
    corpus: { kind: 'corpus', evidence: NO_EVIDENCE, segmentation: 'rebuilt' },
    tagger: { kind: 'tagger', weights: null },
    names: { kind: 'names', names: [] }
  }
  private readonly told = new WeakMap<Worker, Knowledge>()
  /** Drafts name nobody: the corpus is read blind. */
  isBlind = false
  readonly size = Math.max(1, navigator.hardwareConcurrency - 1)

  /** The page's draft. With `first`, before everything that waits: a person is looking. */
  async draft({ id, path, text }: RawPage, first = false): Promise<Draft> {
    const draft = await this.ask('draft', { id, path, text }, first)
    return this.isBlind ? blindDraft(draft) : draft
  }

  /** What the page tells of the others. */
  learn({ id, path, text }: RawPage): Promise<PageLore> {
    return this.ask('learn', { id, path, text }, false)
  }

  /** How the pipeline reads the page now; a person waits for it. */
  read({ id, path, text }: RawPage): Promise<Reading> {
    return this.ask('read', { id, path, text }, true)
  }

  /** What would be suggested on the page as it stands; a person waits for it. */
  async suggest({ paragraphs, articles, unassigned }: ReadablePage): Promise<Draft['mentions']> {
    if (this.isBlind) return {}
    return this.ask('suggest', { paragraphs, articles, unassigned }, true)
  }

  /** How articles are made from now on. */
  segment(segmentation: Segmentation): void {
    this.knowledge = { ...this.knowledge, corpus: { ...this.knowledge.corpus, segmentation } }
  }

  get segmentation(): Segmentation {
    return this.knowledge.corpus.segmentation
  }

  /** What drafts are made with from now on; each worker is told before its next job. */
  know(evidence: CorpusEvidence): void {
    this.knowledge = { ...this.knowledge, corpus: { ...this.knowledge.corpus, evidence } }
  }

  /** The weights of the tagger from now on; null for the shipped ones. */
  teach(weights: Uint8Array | null): void {
    if (weights !== this.knowledge.tagger.weights)
      this.knowledge = { ...this.knowledge, tagger: { kind: 'tagger', weights } }
  }

  /** What people decided of names. */
  remember(names: readonly KnownName[]): void {
    if (names !== this.knowledge.names.names)
      this.knowledge = { ...this.knowledge, names: { kind: 'names', names } }
  }

  private ask<Kind extends keyof Jobs>(
    kind: Kind,
    page: Jobs[Kind]['page'],
    first: boolean
  ): Promise<Jobs[Kind]['made']> {
    return new Promise((resolve, reject) => {
      const request = { kind, page } as DraftAsk
      const job: Job = { request, resolve: (made) => resolve(made), reject }
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
    const told = this.told.get(worker)
    for (const topic of ['corpus', 'tagger', 'names'] as const) {
      if (told?.[topic] !== knowledge[topic]) worker.postMessage(knowledge[topic] satisfies DraftRequest)
    }
    this.told.set(worker, knowledge)
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
