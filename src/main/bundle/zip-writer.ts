import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** No clock is asked: the archive tells when it was made in its list of contents. */
const ENTRY = { mtime: new Date(Date.UTC(1980, 0, 2)), mode: 0o100644, forceDosTimestamp: true }

/** What the list of contents says of an entry. */
export type EntryProof = { readonly bytes: number; readonly sha256: string }

/** Writes a ZIP archive entry by entry, and holds no more of it in memory than an entry. */
export class ZipWriter {
  readonly proofs = new Map<string, EntryProof>()
  readonly #zip = new ZipFile()
  readonly #out: WriteStream
  readonly #done: Promise<void>

  constructor(file: string) {
    this.#out = createWriteStream(file, { flush: true })
    this.#done = pipeline(this.#zip.outputStream, this.#out)
    this.#done.catch(() => undefined)
  }

  async addBuffer(name: string, bytes: Buffer): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    this.proofs.set(name, { bytes: bytes.length, sha256 })
    this.#zip.addBuffer(bytes, name, ENTRY)
    if (this.#out.writableNeedDrain) await Promise.race([once(this.#out, 'drain'), this.#done])
  }

  /** The file must stay as it is until `finish`. */
  async addFile(name: string, file: string): Promise<void> {
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    this.proofs.set(name, { bytes: (await stat(file)).size, sha256: hash.digest('hex') })
    this.#zip.addFile(file, name, ENTRY)
  }

  /** Resolves when the archive is whole and on disk. */
  async finish(): Promise<void> {
    this.#zip.end()
    await this.#done
  }

  async abort(): Promise<void> {
    this.#out.destroy()
    await this.#done.catch(() => undefined)
  }
}
