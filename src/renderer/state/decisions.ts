import { NameMemory } from '#shared/learning/index'
import type { PageId } from '#shared/model/index'
import { decidedPages, readDecisions, staleDecisions, type DecisionRow } from '../db'
import { corpusStore, showFailure } from './corpus-store'
import type { Workplace } from './workplace'

const READ_AT_ONCE = 16
const READ_AFTER_MS = 300

/**
 * What people decided of names in the open corpus, counted. It follows the working store: a decision that is on disk is
 * counted a moment later, and the pages that were decided before this was kept are read when the corpus is opened.
 */
export class Decisions {
  readonly memory = new NameMemory()
  private turn = 0
  private reading: Promise<void> = Promise.resolve()
  private isAwaited = false

  private constructor(
    private readonly place: Workplace,
    /** The journal's record behind which decisions count. */
    private readonly since: number,
    private readonly onCounted: () => void,
    private readonly ended: AbortSignal
  ) {}

  static async open(
    place: Workplace,
    since: number,
    onCounted: () => void,
    ended: AbortSignal
  ): Promise<Decisions> {
    const decisions = new Decisions(place, since, onCounted, ended)
    for (const row of await decidedPages(place.db, since)) decisions.take(row)
    return decisions
  }

  /** Reads what is missing or old, and follows what comes. */
  follow(): void {
    const stop = corpusStore.subscribe((now, before) => {
      if (now.pages !== before.pages) this.catchUpSoon()
    })
    this.ended.addEventListener('abort', stop)
    this.read(() => this.readStale())
  }

  /** Resolves when all that is stored by now is counted. */
  async settled(): Promise<void> {
    this.read(() => this.catchUp())
    await this.reading
  }

  /** Decisions that come one soon after the other are read together: who decides must not wait for it. */
  private catchUpSoon(): void {
    if (this.isAwaited) return
    this.isAwaited = true
    setTimeout(() => {
      this.isAwaited = false
      if (!this.ended.aborted) this.read(() => this.catchUp())
    }, READ_AFTER_MS)
  }

  private read(work: () => Promise<void>): void {
    this.reading = this.reading.then(work).catch((error: unknown) => {
      if (!this.ended.aborted) showFailure(error)
    })
  }

  private async readStale(): Promise<void> {
    const touched = corpusStore.getState().pages.flatMap(({ id, changedAt }) => (changedAt ? [id] : []))
    const { stale, turn } = await staleDecisions(this.place.db, touched, this.since)
    this.turn = turn
    await this.readPages(stale)
  }

  private async catchUp(): Promise<void> {
    const { mentions, pages } = this.place.db
    const [last = this.turn] = (await mentions.orderBy('turn').reverse().limit(1).keys()) as number[]
    const written = await mentions.where('turn').between(this.turn, last, false, true).primaryKeys()
    const rows = await pages.bulkGet(written)
    this.turn = last
    await this.readPages(rows.flatMap((row) => (row?.changedAt ? [row.id] : [])))
  }

  private async readPages(pages: readonly PageId[]): Promise<void> {
    for (let from = 0; from < pages.length; from += READ_AT_ONCE) {
      const rows = await readDecisions(this.place.db, pages.slice(from, from + READ_AT_ONCE), this.since)
      if (this.ended.aborted) return
      for (const row of rows) this.take(row)
      this.onCounted()
    }
  }

  private take({ page, texts }: DecisionRow): void {
    this.memory.put(page, texts)
  }
}
