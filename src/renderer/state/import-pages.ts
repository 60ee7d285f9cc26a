import type { Reply } from '#shared/contract/index'
import type { Skipped } from '#shared/contract/index'
import { ask } from '../bridge'
import { storePages } from '../db'
import { corpusStore, showRows } from './corpus-store'
import type { Drafting } from './drafting'
import type { Workplace } from './workplace'

/** A reading of files that can be stopped between two batches. */
export class ImportRun {
  private cancelled = false

  constructor(
    private readonly place: Workplace,
    private readonly drafting: Drafting
  ) {}

  cancel(): void {
    this.cancelled = true
  }

  /** Reads until all is read or `cancel` is called. What was read by then stays. With `quiet`, reports only news. */
  async read({ job, total }: Reply<'import:begin'>, quiet: boolean): Promise<void> {
    if (job === null) return
    const skipped: Skipped[] = []
    let read = 0
    let unchanged = 0
    this.show(0, total)
    for (let done = false; !done;) {
      if (this.cancelled || this.place.closed.signal.aborted) {
        await ask('import:cancel', { job })
        break
      }
      const batch = await this.readBatch(job)
      skipped.push(...batch.skipped)
      read += batch.pages.length
      unchanged = batch.unchanged
      done = batch.done
      this.show(batch.looked, batch.total)
    }
    this.end()
    const report = { read, unchanged, skipped, cancelled: this.cancelled }
    if (!quiet || read > 0) corpusStore.setState({ report })
  }

  private readBatch(job: string): Promise<Reply<'import:next'>> {
    const { lane, db } = this.place
    return lane.run(async () => {
      const batch = await ask('import:next', { job })
      if (batch.pages.length > 0) {
        showRows(await storePages(db, batch.pages, batch.lastSeq))
        this.drafting.add(batch.pages.map(({ id }) => id))
      }
      return batch
    })
  }

  private show(looked: number, total: number): void {
    const { progress } = corpusStore.getState()
    corpusStore.setState({ progress: { drafted: 0, toDraft: 0, ...progress, looked, total } })
  }

  private end(): void {
    const { progress } = corpusStore.getState()
    if (!progress) return
    const drafting = progress.drafted < progress.toDraft
    corpusStore.setState({ progress: drafting ? { ...progress, looked: progress.total } : null })
  }
}
