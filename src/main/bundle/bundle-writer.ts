import { open, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ulid } from 'ulid'
import { type BundleReport, GalleyError } from '#shared/contract/index'
import type { CorpusId, PageId, Revision } from '#shared/model/index'
import {
  BUNDLE_CONTENTS,
  BUNDLE_FORMAT,
  BUNDLE_JOURNAL,
  type BundleContents,
  bundleContentsSchema,
  type BundleKind,
  bundleSource,
  type JournalBody,
  type JournalRecord
} from '#shared/schema/index'
import { systemCode } from '../files/refusal'
import { renamePatiently, syncFolder } from '../files/write-durably'
import { hashOf, lineOf, NO_LINE } from '../journal/journal-line'
import type { OpenCorpus } from '../journal/open-corpus'
import { ZipWriter } from './zip-writer'

export type BundleOrder = {
  readonly kind: BundleKind
  /** The person who writes it. */
  readonly actor: string
  readonly now?: () => Date
}

const RECORDS_AT_ONCE = 200

/**
 * Collects a corpus in one file. A reading is the corpus as it is, journal and all; a second reader's begins a journal
 * of its own, without a trace of what was tagged. The file is at its name when it is whole, or never.
 */
export class BundleWriter {
  readonly #added = new Set<PageId>()
  readonly #sources = new Set<string>()
  readonly #corpusId: CorpusId
  #turn: Promise<unknown> = Promise.resolve()
  #chain = { seq: 0, hash: NO_LINE }

  private constructor(
    private readonly file: string,
    private readonly corpus: OpenCorpus,
    private readonly order: BundleOrder,
    private readonly zip: ZipWriter,
    private readonly journal: FileHandle
  ) {
    this.#corpusId =
      order.kind === 'reading' ? corpus.describe().id : (ulid(this.#now().getTime()) as CorpusId)
  }

  static async begin(file: string, corpus: OpenCorpus, order: BundleOrder): Promise<BundleWriter> {
    try {
      const journal = await open(journalBeside(file), 'w')
      const writer = new BundleWriter(file, corpus, order, new ZipWriter(partialOf(file)), journal)
      if (order.kind === 'second-reader') await writer.#beginJournal()
      return writer
    } catch (error) {
      throw notWritten(error, file)
    }
  }

  /** Adds a page of the corpus, once; `drafted` is what a second reader begins with. */
  add(page: PageId, drafted: Revision | null): Promise<void> {
    return this.#inTurn(async () => {
      const isForReader = this.order.kind === 'second-reader'
      if (this.#added.has(page) || isForReader !== (drafted !== null))
        throw new GalleyError('not-allowed', { page })
      if (drafted && !isBeginning(drafted, page)) throw new GalleyError('not-allowed', { page })
      this.#added.add(page)
      const source = this.corpus.sourceOf(page)
      if (!this.#sources.has(source.sha256)) {
        this.#sources.add(source.sha256)
        await this.zip.addBuffer(bundleSource(source.sha256), await this.corpus.bytesOf(page))
      }
      if (drafted)
        await this.#append([
          { kind: 'page.imported', source },
          { kind: 'page.revised', revision: drafted }
        ])
    })
  }

  finish(): Promise<BundleReport> {
    return this.#inTurn(async () => {
      if (this.order.kind === 'reading') await this.#copyJournal()
      await this.journal.close()
      await this.zip.addFile(BUNDLE_JOURNAL, journalBeside(this.file))
      const contents = bundleContentsSchema.parse(this.#contents())
      await this.zip.addBuffer(BUNDLE_CONTENTS, Buffer.from(`${JSON.stringify(contents, null, 2)}\n`))
      await this.zip.finish()
      await renamePatiently(partialOf(this.file), this.file)
      await syncFolder(dirname(this.file))
      await rm(journalBeside(this.file), { force: true })
      return { file: this.file, bytes: (await stat(this.file)).size, pages: this.#added.size }
    })
  }

  /** Removes all that was collected. */
  abort(): Promise<void> {
    return this.#turn.catch(() => undefined).then(() => this.#remove())
  }

  #contents(): BundleContents {
    return {
      format: 'galley-bundle',
      version: BUNDLE_FORMAT,
      minReader: BUNDLE_FORMAT,
      kind: this.order.kind,
      corpus: { id: this.#corpusId, name: this.corpus.describe().name },
      reader: this.order.actor,
      at: this.#now().toISOString(),
      entries: Object.fromEntries(this.zip.proofs)
    }
  }

  async #beginJournal(): Promise<void> {
    const { name } = this.corpus.describe()
    await this.#append([
      { kind: 'corpus.created', corpus: this.#corpusId, name, origin: null },
      { kind: 'corpus.blindness-set', isBlind: true, actor: this.order.actor }
    ])
  }

  /** Every record so far; pages that came to the corpus since the first was added are not half in it. */
  async #copyJournal(): Promise<void> {
    const { lastSeq } = this.corpus
    while (this.#chain.seq < lastSeq) {
      const records = await this.corpus.readRecords(this.#chain.seq, RECORDS_AT_ONCE)
      const some = records.filter(({ seq }) => seq <= lastSeq)
      if (some.length === 0)
        throw new GalleyError('corpus-damaged', { file: this.corpus.folder, offsetBytes: 0 })
      for (const { body } of some) await this.#addSourceOf(body)
      await this.#write(some)
    }
  }

  /** A page that nobody named is in the journal all the same. */
  async #addSourceOf(body: JournalBody): Promise<void> {
    if (body.kind !== 'page.imported' || this.#sources.has(body.source.sha256)) return
    this.#sources.add(body.source.sha256)
    await this.zip.addBuffer(bundleSource(body.source.sha256), await this.corpus.bytesOf(body.source.id))
  }

  async #append(bodies: readonly JournalBody[]): Promise<void> {
    const at = this.#now().toISOString()
    for (const body of bodies) {
      await this.#write([{ seq: this.#chain.seq + 1, at, previous: this.#chain.hash, body }])
    }
  }

  async #write(records: readonly JournalRecord[]): Promise<void> {
    const lines = records.map(lineOf)
    await this.journal.appendFile(lines.map((line) => `${line}\n`).join(''))
    this.#chain = { seq: records.at(-1)!.seq, hash: hashOf(lines.at(-1)!) }
  }

  #now(): Date {
    return this.order.now?.() ?? new Date()
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(work).catch(async (error: unknown) => {
      await this.#remove()
      throw notWritten(error, this.file)
    })
    this.#turn = done
    done.catch(() => undefined)
    return done
  }

  async #remove(): Promise<void> {
    await this.zip.abort()
    await this.journal.close().catch(() => undefined)
    await rm(partialOf(this.file), { force: true })
    await rm(journalBeside(this.file), { force: true })
  }
}

/** A page's first revision, in which nobody tagged or said anything. */
function isBeginning({ page: own, parent, change }: Revision, page: PageId): boolean {
  if (own !== page || parent !== null || change.kind !== 'page.drafted') return false
  return Object.keys(change.draft.mentions).length === 0
}

const partialOf = (file: string): string => join(dirname(file), `.${basename(file)}.partial`)
const journalBeside = (file: string): string => join(dirname(file), `.${basename(file)}.journal`)

function notWritten(error: unknown, file: string): unknown {
  const reason = systemCode(error)
  return reason === undefined ? error : new GalleyError('bundle-not-written', { file, reason })
}
