import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../files/write-durably'
import { MAX_SEGMENT_BYTES, segmentFile } from './segment-names'

/** The part of a file handle that the journal writes with; tests put a failing disk in its place. */
export type SegmentHandle = Pick<FileHandle, 'appendFile' | 'sync' | 'truncate' | 'close'>
export type OpenSegment = (file: string) => Promise<SegmentHandle>

const openSegment: OpenSegment = (file) => open(file, 'a')

/** Appends blocks of lines to the last segment of a journal and begins a new one where that is full or failed. */
export class SegmentWriter {
  #handle: SegmentHandle | undefined

  constructor(
    private readonly folder: string,
    /** The last segment and its length; number 0 where there is none yet. */
    private segment: { number: number; bytes: number },
    private readonly openFile: OpenSegment = openSegment
  ) {}

  /** Writes and syncs; answers the number of the segment. After an error the next block goes to a new segment. */
  async append(block: Buffer): Promise<number> {
    const { number, bytes } = this.segment
    if (number === 0 || bytes >= MAX_SEGMENT_BYTES) await this.#beginSegment()
    try {
      this.#handle ??= await this.openFile(this.#file())
      await this.#handle.appendFile(block)
      await this.#handle.sync()
    } catch (error) {
      await this.#giveUpSegment()
      throw error
    }
    this.segment.bytes += block.length
    return this.segment.number
  }

  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = undefined
    await handle?.close()
  }

  async #beginSegment(): Promise<void> {
    await this.close()
    this.segment = { number: this.segment.number + 1, bytes: 0 }
    this.#handle = await this.openFile(this.#file())
    await syncFolder(this.folder)
  }

  /**
   * Takes the unsynced block back if the disk lets us, and never writes to this file again: after a failed sync
   * the system may count the lost bytes as written. What cannot be taken back here is found when opening.
   */
  async #giveUpSegment(): Promise<void> {
    const { number, bytes } = this.segment
    try {
      await this.#handle?.truncate(bytes)
      await this.#handle?.sync()
      await this.close()
    } catch {
      this.#handle = undefined
    }
    this.segment = { number, bytes: MAX_SEGMENT_BYTES }
  }

  #file(): string {
    return join(this.folder, segmentFile(this.segment.number))
  }
}
