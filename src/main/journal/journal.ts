import { join } from 'node:path'
import { GalleyError } from '#shared/contract/index'
import type { JournalBody, JournalRecord } from '#shared/schema/index'
import { systemCode } from '../files/refusal'
import { checkLine, hashOf, lineOf } from './journal-line'
import { quarantineTails } from './quarantine'
import { readLines } from './read-lines'
import { scanJournal, type JournalScan } from './scan-journal'
import { segmentFile } from './segment-names'
import { SegmentWriter, type OpenSegment } from './segment-writer'

type Waiting = {
  readonly bodies: readonly JournalBody[]
  readonly resolve: (lastSeq: number) => void
  readonly reject: (error: GalleyError) => void
}

export type JournalOptions = { readonly now?: () => Date; readonly openSegment?: OpenSegment }

// An answer larger than this would stop both processes for longer than a person waits.
const maxReadBytes = 16 * 1024 * 1024

/** The append-only list that is the truth about a corpus. One process writes it at a time. */
export class Journal {
  #lastSeq: number
  #lastHash: string
  /** Where each segment's records begin, rising. */
  readonly #starts: { number: number; firstSeq: number }[]
  readonly #writer: SegmentWriter
  readonly #now: () => Date
  #waiting: Waiting[] = []
  #flushing: Promise<void> | undefined

  private constructor(
    private readonly folder: string,
    scan: JournalScan,
    options: JournalOptions
  ) {
    const last = scan.segments.at(-1)
    this.#lastSeq = scan.lastSeq
    this.#lastHash = scan.lastHash
    this.#starts = scan.segments.map(({ number, firstSeq }) => ({ number, firstSeq }))
    this.#now = options.now ?? (() => new Date())
    const end = { number: last?.number ?? 0, bytes: last?.wholeBytes ?? 0 }
    this.#writer = new SegmentWriter(folder, end, options.openSegment)
  }

  /**
   * Proves the whole journal and hands each record over in order. Unfinished writes at the end are moved to
   * `quarantine-…` files; damage elsewhere throws `corpus-damaged` and changes nothing.
   */
  static async open(
    folder: string,
    onRecord: (record: JournalRecord) => void,
    options: JournalOptions = {}
  ): Promise<Journal> {
    const scan = await scanJournal(folder, onRecord)
    await quarantineTails(folder, scan.segments)
    return new Journal(folder, scan, options)
  }

  /** Sequence number of the last record that is safe on disk; 0 where there is none. */
  get lastSeq(): number {
    return this.#lastSeq
  }

  /**
   * Resolves with the last record's number when all of them are safe on disk, or rejects with
   * `journal-not-written` and none of them is part of the journal.
   */
  append(bodies: readonly JournalBody[]): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bodies, resolve, reject })
      this.#flushing ??= this.#flush()
    })
  }

  /** Records after `afterSeq`, oldest first: at most `limit`, fewer where they are large, none at the end. */
  async read(afterSeq: number, limit: number): Promise<JournalRecord[]> {
    const lastSeq = this.#lastSeq
    const records: JournalRecord[] = []
    let bytes = 0
    const from = this.#starts.findLastIndex((start) => start.firstSeq <= afterSeq + 1)
    for (let index = Math.max(0, from); index < this.#starts.length; index++) {
      const end = Math.min(lastSeq, (this.#starts[index + 1]?.firstSeq ?? Infinity) - 1)
      const file = join(this.folder, segmentFile(this.#starts[index]!.number))
      for await (const line of readLines(file)) {
        if (records.length >= limit || bytes >= maxReadBytes) return records
        const record = line.isClosed ? checkLine(line.bytes)?.record : undefined
        if (record === undefined || record.seq > end) break
        if (record.seq <= afterSeq) continue
        records.push(record)
        bytes += line.bytes.length
      }
    }
    return records
  }

  /** Waits for what is being written and lets the files go. */
  async close(): Promise<void> {
    await this.#flushing
    await this.#writer.close()
  }

  /** Writes all that wait as one block with one sync, and again while more came in meanwhile. */
  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      await this.#writeGroup(group)
    }
    // Subtle: in the same turn as the last look, or an append in between would wait for ever.
    this.#flushing = undefined
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    const at = this.#now().toISOString()
    const lines: string[] = []
    const answers: (() => void)[] = []
    let seq = this.#lastSeq
    let previous = this.#lastHash
    for (const { bodies, resolve } of group) {
      for (const body of bodies) {
        const line = lineOf({ seq: ++seq, at, previous, body })
        previous = hashOf(line)
        lines.push(`${line}\n`)
      }
      const reached = seq
      answers.push(() => resolve(reached))
    }
    try {
      const number = await this.#writer.append(Buffer.from(lines.join('')))
      if (this.#starts.at(-1)?.number !== number) this.#starts.push({ number, firstSeq: this.#lastSeq + 1 })
    } catch (error) {
      const failure = new GalleyError('journal-not-written', { reason: systemCode(error) ?? String(error) })
      for (const { reject } of group) reject(failure)
      return
    }
    this.#lastSeq = seq
    this.#lastHash = previous
    for (const answer of answers) answer()
  }
}
