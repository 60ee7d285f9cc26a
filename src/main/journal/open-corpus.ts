import { stat } from 'node:fs/promises'
import {
  type Corpus,
  type CorpusLearning,
  type CorpusRules,
  GalleyError,
  type Skipped
} from '#shared/contract/index'
import type { Confusion, Encoding, PageId, PageSource, RawPage } from '#shared/model/index'
import { confusionKey } from '#shared/profile/index'
import type { JournalBody, JournalRecord } from '#shared/schema/index'
import { decodeChosen, type Decoded } from '../files/decode-bytes'
import type { PageRead } from '../files/read-page'
import { Refusal, systemCode } from '../files/refusal'
import { findCorpusFile, journalFolder, refuseTooNew, writeCorpusFile } from './corpus-file'
import type { FoundCorpusFile } from './corpus-file'
import { sourcesFolder } from './corpus-folder'
import { lockCorpus } from './corpus-lock'
import { Journal, type JournalOptions } from './journal'
import { loadSource, storeSource } from './source-store'

export type ReadPage = Extract<PageRead, { kind: 'page' }>

/** A corpus that this process alone may write to until it is closed. */
export class OpenCorpus {
  readonly #pages = new Map<PageId, PageSource>()
  readonly #idsByPath = new Map<string, PageId>()
  readonly #revised = new Set<PageId>()
  readonly #dismissed = new Map<string, Confusion>()
  #rules: CorpusRules = { reviewByAnother: false, isBlind: false }
  #learning: CorpusLearning = { learns: true, since: 0 }
  #journal!: Journal

  private constructor(
    readonly folder: string,
    private readonly found: FoundCorpusFile,
    private readonly unlock: () => Promise<void>
  ) {}

  /** Locks the corpus in `folder` and proves its journal. */
  static async open(folder: string, options: JournalOptions = {}): Promise<OpenCorpus> {
    const found = await findCorpusFile(folder)
    if (found === undefined) throw new GalleyError('corpus-not-found', { folder })
    refuseTooNew(folder, found.file)
    const corpus = new OpenCorpus(folder, found, await lockCorpus(folder))
    try {
      await stat(journalFolder(folder))
      corpus.#journal = await Journal.open(
        journalFolder(folder),
        ({ body, seq }) => corpus.#note(body, seq),
        options
      )
      if (corpus.#journal.lastSeq === 0)
        throw new GalleyError('corpus-damaged', { file: journalFolder(folder) })
      // Subtle: only now, when the whole journal is proved and no other process writes here.
      if (found.isLost) await writeCorpusFile(folder, found.file)
      return corpus
    } catch (error) {
      await corpus.unlock()
      if (systemCode(error) === 'ENOENT')
        throw new GalleyError('corpus-damaged', { file: journalFolder(folder) })
      throw error
    }
  }

  describe(): Corpus {
    const { file, isLost } = this.found
    const { id, name, origin } = file
    return { id, name, folder: this.folder, origin, lastSeq: this.#journal.lastSeq, isMended: isLost }
  }

  get origin(): string | null {
    return this.found.file.origin
  }

  has(page: PageId): boolean {
    return this.#pages.has(page)
  }

  /** Whether another version of the file at `path` is in the corpus. */
  hasPath(path: string): boolean {
    return this.#idsByPath.has(path)
  }

  /**
   * Adds pages that are not in the corpus: first their original bytes, then one journal record each. Pages whose
   * bytes cannot be kept are answered as skipped.
   */
  async addPages(pages: readonly ReadPage[]): Promise<Skipped[]> {
    const skipped: Skipped[] = []
    const bodies: JournalBody[] = []
    for (const { page, bytes } of pages) {
      const { text: _text, ...source } = page
      try {
        await storeSource(sourcesFolder(this.folder), page.sha256, bytes)
        bodies.push({ kind: 'page.imported', source })
      } catch (error) {
        skipped.push(new Refusal('not-written', { reason: systemCode(error) ?? String(error) }).at(page.path))
      }
    }
    if (bodies.length > 0) await this.#append(bodies)
    return skipped
  }

  /** What is known of a page's file; `page-not-found` where there is no such page. */
  sourceOf(id: PageId): PageSource {
    return this.#source(id)
  }

  /** The page's original bytes, proved. */
  bytesOf(id: PageId): Promise<Buffer> {
    return loadSource(sourcesFolder(this.folder), this.#source(id).sha256)
  }

  /** The page decoded as the journal says. */
  async readPage(id: PageId): Promise<RawPage> {
    const source = this.#source(id)
    const { text } = await this.#decode(source, source.decoder.encoding)
    return { ...source, text }
  }

  /** The page's first `maxChars` characters as `encoding` reads them; `unreadable` counts the whole page. */
  async preview(
    id: PageId,
    encoding: Encoding,
    maxChars: number
  ): Promise<Pick<Decoded, 'text' | 'unreadable'>> {
    const { text, unreadable } = await this.#decode(this.#source(id), encoding)
    return { text: text.slice(0, maxChars), unreadable }
  }

  /** Decodes an untouched page anew, by a person's choice; `not-allowed` once it has a revision. */
  async redecode(id: PageId, encoding: Encoding): Promise<RawPage> {
    const source = this.#source(id)
    if (this.#revised.has(id)) throw new GalleyError('not-allowed', { page: source.path })
    const { text, decoder } = await this.#decode(source, encoding)
    await this.#append([{ kind: 'page.redecoded', page: id, decoder }])
    return { ...source, decoder, text }
  }

  /** Adds revisions of this corpus's pages and of its registry; nothing else may come from outside. */
  async addRevisions(bodies: readonly JournalBody[]): Promise<number> {
    for (const body of bodies) {
      if (body.kind === 'page.revised') this.#source(body.revision.page)
      else if (body.kind !== 'registry.revised') throw new GalleyError('not-allowed', { kind: body.kind })
    }
    return this.#append(bodies)
  }

  get rules(): CorpusRules {
    return this.#rules
  }

  /** Only what changes is written. */
  async setRules({ reviewByAnother: byAnother, isBlind }: CorpusRules, actor: string): Promise<number> {
    const bodies: JournalBody[] = []
    if (byAnother !== this.#rules.reviewByAnother)
      bodies.push({ kind: 'corpus.review-rule-set', byAnother, actor })
    if (isBlind !== this.#rules.isBlind) bodies.push({ kind: 'corpus.blindness-set', isBlind, actor })
    return bodies.length === 0 ? this.lastSeq : this.#append(bodies)
  }

  get dismissed(): Confusion[] {
    return [...this.#dismissed.values()]
  }

  dismiss(confusion: Confusion, dismissed: boolean, actor: string): Promise<number> {
    return this.#append([{ kind: 'corpus.confusion-dismissed', confusion, dismissed, actor }])
  }

  get learning(): CorpusLearning {
    return this.#learning
  }

  setLearning(learns: boolean, actor: string): Promise<number> {
    return this.#append([{ kind: 'corpus.learning-set', learns, actor }])
  }

  resetLearning(actor: string): Promise<number> {
    return this.#append([{ kind: 'corpus.learning-reset', actor }])
  }

  readRecords(afterSeq: number, limit: number): Promise<JournalRecord[]> {
    return this.#journal.read(afterSeq, limit)
  }

  get lastSeq(): number {
    return this.#journal.lastSeq
  }

  async close(): Promise<void> {
    try {
      await this.#journal.close()
    } finally {
      await this.unlock()
    }
  }

  async #append(bodies: readonly JournalBody[]): Promise<number> {
    const lastSeq = await this.#journal.append(bodies)
    bodies.forEach((body, i) => this.#note(body, lastSeq - bodies.length + 1 + i))
    return lastSeq
  }

  #note(body: JournalBody, seq: number): void {
    switch (body.kind) {
      case 'corpus.created':
        return
      case 'page.imported':
        this.#pages.set(body.source.id, body.source)
        this.#idsByPath.set(body.source.path, body.source.id)
        return
      case 'page.redecoded': {
        const source = this.#pages.get(body.page)
        if (source) this.#pages.set(body.page, { ...source, decoder: body.decoder })
        return
      }
      case 'page.revised':
        this.#revised.add(body.revision.page)
        return
      case 'corpus.review-rule-set':
        this.#rules = { ...this.#rules, reviewByAnother: body.byAnother }
        return
      case 'corpus.blindness-set':
        this.#rules = { ...this.#rules, isBlind: body.isBlind }
        return
      case 'corpus.confusion-dismissed':
        if (body.dismissed) this.#dismissed.set(confusionKey(body.confusion), body.confusion)
        else this.#dismissed.delete(confusionKey(body.confusion))
        return
      case 'registry.revised':
        return
      case 'corpus.learning-set':
        this.#learning = { ...this.#learning, learns: body.learns }
        return
      case 'corpus.learning-reset':
        this.#learning = { ...this.#learning, since: seq }
        return
      default:
        body satisfies never
    }
  }

  #source(id: PageId): PageSource {
    const source = this.#pages.get(id)
    if (source === undefined) throw new GalleyError('page-not-found', { page: id })
    return source
  }

  async #decode(source: PageSource, encoding: Encoding): Promise<Decoded> {
    return decodeChosen(await loadSource(sourcesFolder(this.folder), source.sha256), encoding)
  }
}
