import { join } from 'node:path'
import { GalleyError } from '#shared/contract/index'
import type { JournalRecord } from '#shared/schema/index'
import { checkLine, NO_LINE } from './journal-line'
import { readLines } from './read-lines'
import { segmentFile, segmentNumbers } from './segment-names'

export type Segment = {
  readonly number: number
  /** Sequence number of its first record; that of the next record where it has none. */
  readonly firstSeq: number
  /** Length of the part that is proved whole; bytes behind it were never acknowledged. */
  readonly wholeBytes: number
  readonly hasTail: boolean
}

export type JournalScan = {
  readonly lastSeq: number
  readonly lastHash: string
  readonly segments: readonly Segment[]
}

type Chain = { lastSeq: number; lastHash: string }

/**
 * Reads every line of a journal and proves the chain of hashes and each checksum. Bytes at a segment's end that
 * no later segment builds on are its tail: a write that was cut short or taken back, never acknowledged. Damage
 * anywhere else throws `corpus-damaged`. Nothing is changed on disk.
 */
export async function scanJournal(
  folder: string,
  onRecord: (record: JournalRecord) => void
): Promise<JournalScan> {
  const numbers = await segmentNumbers(folder)
  const firstSeqs = await Promise.all(numbers.map((number) => firstSeqIn(join(folder, segmentFile(number)))))
  const chain: Chain = { lastSeq: 0, lastHash: NO_LINE }
  const segments: Segment[] = []
  for (const [index, number] of numbers.entries()) {
    const next = firstSeqs.slice(index + 1).find((seq) => seq !== undefined)
    const firstSeq = chain.lastSeq + 1
    const whole = await scanSegment(join(folder, segmentFile(number)), chain, next, onRecord)
    segments.push({ number, firstSeq, ...whole })
  }
  return { ...chain, segments }
}

async function scanSegment(
  file: string,
  chain: Chain,
  nextSegmentSeq: number | undefined,
  onRecord: (record: JournalRecord) => void
): Promise<Pick<Segment, 'wholeBytes' | 'hasTail'>> {
  let tailStart: number | undefined
  let end = 0
  for await (const line of readLines(file)) {
    const checked = line.isClosed ? checkLine(line.bytes) : undefined
    const isNext = checked?.record.seq === chain.lastSeq + 1 && checked.record.previous === chain.lastHash
    const isTakenBack = nextSegmentSeq !== undefined && chain.lastSeq + 1 >= nextSegmentSeq
    if (tailStart === undefined && checked && isNext && !isTakenBack) {
      chain.lastSeq = checked.record.seq
      chain.lastHash = checked.hash
      onRecord(checked.record)
    } else if (checked && !isTakenBack) {
      // A whole line behind a broken one: the break is not the end of a last write.
      throw new GalleyError('corpus-damaged', { file, offsetBytes: tailStart ?? line.start })
    } else {
      tailStart ??= line.start
    }
    end = line.start + line.bytes.length + (line.isClosed ? 1 : 0)
  }
  if (nextSegmentSeq !== undefined && chain.lastSeq + 1 !== nextSegmentSeq) {
    throw new GalleyError('corpus-damaged', { file, offsetBytes: tailStart ?? end })
  }
  return { wholeBytes: tailStart ?? end, hasTail: tailStart !== undefined }
}

/** The sequence number that a segment begins with, or undefined where its first line is not whole. */
async function firstSeqIn(file: string): Promise<number | undefined> {
  for await (const line of readLines(file))
    return line.isClosed ? checkLine(line.bytes)?.record.seq : undefined
  return undefined
}
