import type { PageId, PageState } from '#shared/model/index'
import { openingState } from '#shared/review/index'
import { storeDrafts } from '../db'
import { corpusStore, showFailure, showRows } from './corpus-store'
import { draftPool } from './draft-pool'
import type { Learning } from './learning'
import { restatePage } from './restate-page'
import type { Workplace } from './workplace'

const STORED_AT_ONCE = 16

/**
 * Brings every page that has no summary through the pipeline, in the background and in the order of the list.
 * Pages that people have worked on are folded from their revisions instead.
 */
export class Drafting {
  private readonly waiting = new Set<PageId>()
  private running = false
  private total = 0
  private done = 0

  constructor(
    private readonly place: Workplace,
    private readonly learning: Learning
  ) {}

  add(pages: readonly PageId[]): void {
    for (const page of pages) this.waiting.add(page)
    this.total = this.done + this.waiting.size
    this.report()
    if (!this.running) void this.work().catch(showFailure)
  }

  /** Forgets what waits; what is being drafted is still stored. Begun again when the corpus is next opened. */
  cancel(): void {
    this.waiting.clear()
    this.total = this.done
    this.report()
  }

  private async work(): Promise<void> {
    this.running = true
    try {
      await this.learning.consult()
      // Subtle: pages that come while what was learned is being stored find this running, and start nothing.
      while (this.waiting.size > 0) {
        await this.draftWaiting()
        if (this.place.closed.signal.aborted) return
        await this.learning.keep()
      }
    } finally {
      this.running = false
      this.total = this.done = 0
      this.report()
    }
  }

  private async draftWaiting(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = this.take(STORED_AT_ONCE)
      await this.learning.learn(batch)
      const states = await Promise.all(batch.map((page) => this.draft(page)))
      if (this.place.closed.signal.aborted) return
      const drafts = states.filter((state) => state !== null)
      showRows(await storeDrafts(this.place.db, drafts))
      this.done += batch.length
      this.report()
    }
  }

  private take(count: number): PageId[] {
    const taken: PageId[] = []
    for (const page of this.waiting) {
      if (taken.length === count) break
      taken.push(page)
      this.waiting.delete(page)
    }
    return taken
  }

  private async draft(page: PageId): Promise<PageState | null> {
    const { db } = this.place
    try {
      const row = await restatePage(db, page)
      if (row) showRows([row])
      const raw = row ? undefined : await db.raws.get(page)
      return raw ? openingState(await draftPool.draft(raw), page) : null
    } catch (error) {
      // One page that cannot be drafted must not hold up the others; it stays new.
      showFailure(error)
      return null
    }
  }

  private report(): void {
    const { progress } = corpusStore.getState()
    const busy = this.total > this.done
    if (!progress && !busy) return
    const reading = progress && progress.looked < progress.total
    corpusStore.setState({
      progress:
        busy || reading ? { looked: 0, total: 0, ...progress, drafted: this.done, toDraft: this.total } : null
    })
  }
}
