import { open } from 'node:fs/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { GalleyError } from '#shared/contract/index'
import { BUNDLE_CONTENTS, BUNDLE_JOURNAL } from '#shared/schema/index'
import { MAX_PAGE_BYTES } from '../files/read-steadily'
import { systemCode } from '../files/refusal'

const MOST_ENTRIES = 200_000
const MOST_CONTENTS_BYTES = 64 * 1024 * 1024
const MOST_JOURNAL_BYTES = 8 * 1024 ** 3
const sourceName = /^sources\/[0-9a-f]{64}$/

/** The entries of a bundle by name: those that a bundle may have, each once, none larger than it may be. */
export class ZipReader {
  private constructor(
    readonly file: string,
    private readonly zip: ZipFile,
    readonly entries: ReadonlyMap<string, Entry>
  ) {}

  static async open(file: string): Promise<ZipReader> {
    await refuseOtherFile(file)
    // Subtle: without an end of the archive there is no list of entries; a file that begins like one was cut short.
    const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
      throw readError(error, file) ?? new GalleyError('bundle-cut-short', { file })
    })
    try {
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) {
        const { fileName } = entry
        if (!mayBe(entry) || entries.has(fileName) || entries.size >= MOST_ENTRIES)
          throw damaged(file, fileName)
        entries.set(fileName, entry)
      }
      return new ZipReader(file, zip, entries)
    } catch (error) {
      zip.close()
      throw error instanceof GalleyError ? error : (readError(error, file) ?? damaged(file, ''))
    }
  }

  /** The bytes of an entry, in pieces; `bundle-damaged` where they are not there or not as many as they should be. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name)
    if (!entry) throw damaged(this.file, name)
    try {
      for await (const chunk of await this.zip.openReadStreamPromise(entry)) yield chunk as Buffer
    } catch (error) {
      throw readError(error, this.file) ?? damaged(this.file, name)
    }
  }

  async bytes(name: string): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of this.read(name)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  close(): void {
    this.zip.close()
  }
}

export function damaged(file: string, entry: string): GalleyError {
  return new GalleyError('bundle-damaged', { file, entry })
}

function mayBe({ fileName, uncompressedSize, ...entry }: Entry): boolean {
  if ((entry.generalPurposeBitFlag & 1) !== 0) return false
  if (fileName === BUNDLE_CONTENTS) return uncompressedSize <= MOST_CONTENTS_BYTES
  if (fileName === BUNDLE_JOURNAL) return uncompressedSize <= MOST_JOURNAL_BYTES
  return sourceName.test(fileName) && uncompressedSize <= MAX_PAGE_BYTES
}

async function refuseOtherFile(file: string): Promise<void> {
  try {
    const handle = await open(file)
    try {
      const head = Buffer.alloc(4)
      const { bytesRead } = await handle.read(head, 0, 4, 0)
      // Of an archive without entries too, which holds no bundle.
      if (bytesRead < 4 || head.readUInt32LE() !== 0x04034b50)
        throw new GalleyError('bundle-unknown', { file })
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw readError(error, file) ?? error
  }
}

function readError(error: unknown, file: string): GalleyError | undefined {
  const reason = systemCode(error)
  return reason === undefined ? undefined : new GalleyError('bundle-not-read', { file, reason })
}
