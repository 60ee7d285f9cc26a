import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GalleyError } from '#shared/contract/index'
import type { PageId, PageSource, RegistryRevision, Revision } from '#shared/model/index'
import {
  BUNDLE_CONTENTS,
  BUNDLE_FORMAT,
  BUNDLE_JOURNAL,
  type BundleContents,
  bundleContentsSchema,
  bundleSource,
  bundleStampSchema,
  type JournalBody,
  journalRecordSchema
} from '#shared/schema/index'
import { checkLine, NO_LINE } from '../journal/journal-line'
import { readLines } from '../journal/read-lines'
import { damaged, ZipReader } from './zip-reader'

type Range = { readonly start: number; readonly bytes: number }

const ENTRIES_AT_ONCE = 32

/**
 * A bundle that is proved before anything in it is believed: its entries against the list of contents, each line of its
 * journal by checksum, chain and schema, and the pages that the journal names against the files that are there.
 */
export class BundleReader {
  readonly #pages = new Map<PageId, PageSource>()
  /** Where the revisions of a page stand in the journal. */
  readonly #revisions = new Map<PageId, Range[]>()
  readonly registry: RegistryRevision[] = []
  #checked = 0
  #isProved = false
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly zip: ZipReader,
    readonly contents: BundleContents,
    /** Holds the journal while the bundle is open. */
    private readonly folder: string
  ) {}

  static async open(file: string): Promise<BundleReader> {
    const zip = await ZipReader.open(file)
    try {
      const contents = await readContents(zip)
      return new BundleReader(zip, contents, await mkdtemp(join(tmpdir(), 'galley-bundle-')))
    } catch (error) {
      zip.close()
      throw error
    }
  }

  get total(): number {
    return Object.keys(this.contents.entries).length
  }

  get pages(): PageSource[] {
    if (!this.#isProved) throw new GalleyError('not-allowed')
    return [...this.#pages.values()]
  }

  /** The journal, proved, as a file that is there until `close`. */
  get journal(): string {
    return join(this.folder, BUNDLE_JOURNAL)
  }

  /** Proves the next entries; all is proved when `done` is `total`. */
  check(): Promise<{ done: number; total: number }> {
    const step = this.#turn.then(() => this.#checkSome())
    this.#turn = step.catch(() => undefined)
    return step
  }

  /** The bytes of a page's file, proved again: the bundle may have changed since. */
  async source(page: PageSource): Promise<Buffer> {
    const name = bundleSource(page.sha256)
    const bytes = await this.zip.bytes(name)
    if (hashOf(bytes) !== page.sha256) throw damaged(this.zip.file, name)
    return bytes
  }

  /** What was done to a page, oldest first. */
  async revisionsOf(page: PageId): Promise<Revision[]> {
    if (!this.#isProved || !this.#pages.has(page)) throw new GalleyError('page-not-found', { page })
    const handle = await open(this.journal)
    try {
      const revisions: Revision[] = []
      for (const { start, bytes } of this.#revisions.get(page) ?? []) {
        const line = Buffer.alloc(bytes)
        await handle.read(line, 0, bytes, start)
        const body = this.#bodyOf(line)
        if (body.kind === 'page.revised') revisions.push(body.revision)
      }
      return revisions
    } finally {
      await handle.close()
    }
  }

  async close(): Promise<void> {
    await this.#turn
    this.zip.close()
    await rm(this.folder, { recursive: true, force: true })
  }

  async #checkSome(): Promise<{ done: number; total: number }> {
    const names = Object.keys(this.contents.entries)
    const end = Math.min(names.length, this.#checked + ENTRIES_AT_ONCE)
    for (const name of names.slice(this.#checked, end)) await this.#proveEntry(name)
    if (end === names.length && !this.#isProved) {
      await this.#readJournal()
      this.#isProved = true
    }
    this.#checked = end
    return { done: end, total: names.length }
  }

  async #proveEntry(name: string): Promise<void> {
    const { bytes, sha256 } = this.contents.entries[name]!
    const hash = createHash('sha256')
    let length = 0
    const pieces = async function* (this: BundleReader): AsyncGenerator<Buffer> {
      for await (const chunk of this.zip.read(name)) {
        hash.update(chunk)
        length += chunk.length
        yield chunk
      }
    }.call(this)
    if (name === BUNDLE_JOURNAL) await pipeline(Readable.from(pieces), createWriteStream(this.journal))
    else for await (const _ of pieces);
    const digest = hash.digest('hex')
    const isNamedSo = name === BUNDLE_JOURNAL || name === bundleSource(digest)
    if (length !== bytes || digest !== sha256 || !isNamedSo) throw damaged(this.zip.file, name)
  }

  async #readJournal(): Promise<void> {
    let [seq, previous] = [0, NO_LINE]
    for await (const { bytes, start, isClosed } of readLines(this.journal)) {
      const checked = isClosed ? checkLine(bytes) : undefined
      if (checked?.record.seq !== seq + 1 || checked.record.previous !== previous) throw this.#badJournal()
      ;[seq, previous] = [checked.record.seq, checked.hash]
      this.#note(this.#bodyOf(bytes), seq, { start, bytes: bytes.length })
    }
    if (seq === 0) throw this.#badJournal()
    const { entries } = this.contents
    for (const { sha256, sizeBytes } of this.#pages.values()) {
      if (entries[bundleSource(sha256)]?.bytes !== sizeBytes)
        throw damaged(this.zip.file, bundleSource(sha256))
    }
  }

  #note(body: JournalBody, seq: number, range: Range): void {
    const isFirst = seq === 1
    if (isFirst !== (body.kind === 'corpus.created')) throw this.#badJournal()
    if (body.kind === 'corpus.created' && body.corpus !== this.contents.corpus.id) throw this.#badJournal()
    if (body.kind === 'page.imported') this.#pages.set(body.source.id, body.source)
    if (body.kind === 'registry.revised') this.registry.push(body.revision)
    if (body.kind !== 'page.redecoded' && body.kind !== 'page.revised') return
    const page = body.kind === 'page.redecoded' ? body.page : body.revision.page
    const known = this.#pages.get(page)
    if (!known) throw this.#badJournal()
    if (body.kind === 'page.redecoded') this.#pages.set(page, { ...known, decoder: body.decoder })
    else this.#revisions.set(page, [...(this.#revisions.get(page) ?? []), range])
  }

  #bodyOf(line: Buffer): JournalBody {
    const { success, data } = journalRecordSchema.safeParse(checkLine(line)?.record)
    if (!success) throw this.#badJournal()
    return data.body
  }

  #badJournal(): GalleyError {
    return damaged(this.zip.file, BUNDLE_JOURNAL)
  }
}

async function readContents(zip: ZipReader): Promise<BundleContents> {
  if (!zip.entries.has(BUNDLE_CONTENTS)) throw new GalleyError('bundle-unknown', { file: zip.file })
  const json = parsed(await zip.bytes(BUNDLE_CONTENTS))
  const stamp = bundleStampSchema.safeParse(json)
  if (!stamp.success) throw new GalleyError('bundle-unknown', { file: zip.file })
  if (stamp.data.minReader > BUNDLE_FORMAT) throw new GalleyError('bundle-too-new', { file: zip.file })
  const { success, data } = bundleContentsSchema.safeParse(json)
  if (!success) throw damaged(zip.file, BUNDLE_CONTENTS)
  const listed = new Set([BUNDLE_CONTENTS, ...Object.keys(data.entries)])
  const missing = [...listed, BUNDLE_JOURNAL].find((name) => !listed.has(name) || !zip.entries.has(name))
  const unlisted = [...zip.entries.keys()].find((name) => !listed.has(name))
  if (missing ?? unlisted) throw damaged(zip.file, missing ?? unlisted ?? '')
  return data
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
