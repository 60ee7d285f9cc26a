import type { TFunction } from 'i18next'
import { GalleyError, type Skipped } from '#shared/contract/index'
import { type ExportFormat, exportPage } from '#shared/export/index'
import type { WordList } from '#shared/lexicon/index'
import { CorpusLore } from '#shared/corpus/index'
import { NO_EVIDENCE, type CorpusEvidence, type Encoding } from '#shared/model/index'
import type { NameTagger } from '#shared/mentions/index'
import { DEFAULT_SETTINGS, draftPage, learn } from '#shared/pipeline'
import { openingState } from '#shared/review/index'
import { ExportWriter } from '../files/export-writer'
import { findPages } from '../files/find-pages'
import { type PageRead, readPage } from '../files/read-page'
import { SummaryTable } from './summary-table'
import { type Streams, Terminal } from './terminal'

export type ExportOptions = {
  readonly out: string
  readonly formats: readonly ExportFormat[]
  readonly encoding: Encoding | 'auto'
  readonly quiet: boolean
}

/** What pages of a language are drafted with. */
export interface Language {
  readonly words: WordList
  readonly tagger: NameTagger
}

/** 0: all read and written. 1: some files were refused, or writing failed. 2: wrong use. 130: stopped. */
export type ExitCode = 0 | 1 | 2 | 130

const wrongUse: ReadonlySet<string> = new Set(['folder-not-readable', 'export-into-sources'])

/**
 * Cleans and exports the pages of a folder, one page in memory at a time. Read twice: what all pages tell together is
 * learned first, so that each is drafted with it.
 */
export async function exportFolder(
  folder: string,
  options: ExportOptions,
  streams: Streams,
  t: TFunction,
  signal: AbortSignal,
  language: Language
): Promise<ExitCode> {
  const terminal = new Terminal(streams, options.quiet)
  try {
    return await new FolderExport(folder, options, terminal, t, language).run(signal)
  } catch (error) {
    if (!(error instanceof GalleyError)) throw error
    terminal.say(t('wrongUse', { message: t(`codes:failure.${error.code}`, { ...error.values }) }))
    return wrongUse.has(error.code) ? 2 : 1
  }
}

class FolderExport {
  readonly #summary = new SummaryTable()
  #evidence: CorpusEvidence = NO_EVIDENCE
  #read = 0
  #refused = 0

  constructor(
    private readonly folder: string,
    private readonly options: ExportOptions,
    private readonly terminal: Terminal,
    private readonly t: TFunction,
    private readonly language: Language
  ) {}

  async run(signal: AbortSignal): Promise<ExitCode> {
    const found = findPages(this.folder)
    const first = await found.next()
    if (first.done) {
      this.terminal.say(this.t('noPages', { folder: this.folder }))
      return 2
    }
    const writer = await ExportWriter.begin(this.options.out, { sources: [this.folder], stores: [] })
    try {
      this.#evidence = await this.#learn(signal)
      for (let next: IteratorResult<typeof first.value> = first; !next.done; next = await found.next()) {
        if (signal.aborted) break
        const each = next.value
        await this.#take(each.kind === 'file' ? await readPage(each, this.options.encoding) : each, writer)
      }
      return await this.#close(writer, signal)
    } catch (error) {
      await writer.abort()
      throw error
    }
  }

  async #learn(signal: AbortSignal): Promise<CorpusEvidence> {
    const lore = new CorpusLore()
    let learned = 0
    for await (const each of findPages(this.folder)) {
      if (signal.aborted) break
      const read = each.kind === 'file' ? await readPage(each, this.options.encoding) : each
      if (read.kind === 'skipped') continue
      lore.add(learn(read.page, DEFAULT_SETTINGS))
      learned += 1
      this.terminal.progress(learned, this.t('learning', { count: learned }))
    }
    return lore.evidence()
  }

  async #take(read: PageRead, writer: ExportWriter): Promise<void> {
    if (read.kind === 'skipped') {
      this.#refuse(read.skipped)
      return
    }
    const { page, unreadable } = read
    if (unreadable > 0) {
      this.terminal.say(
        this.t('unreadable', { count: unreadable, path: page.path, encoding: page.decoder.encoding })
      )
    }
    const { words, tagger } = this.language
    const state = openingState(draftPage(page, DEFAULT_SETTINGS, words, this.#evidence, { tagger }), page.id)
    await writer.append(exportPage(page, state, this.options.formats))
    this.#summary.add(page, state)
    this.#read += 1
    this.terminal.progress(this.#read, this.t('progress', { count: this.#read }))
  }

  #refuse({ path, code, values }: Skipped): void {
    this.#refused += 1
    this.terminal.say(this.t('refused', { path, reason: this.t(`codes:skipped.${code}`, values) }))
  }

  async #close(writer: ExportWriter, signal: AbortSignal): Promise<ExitCode> {
    if (signal.aborted || this.#read === 0) {
      await writer.abort()
      const stopped = this.t('stopped', { folder: writer.folder })
      this.terminal.say(signal.aborted ? stopped : this.t('nothingRead'))
      return signal.aborted ? 130 : 1
    }
    const { files, bytes, folder } = await writer.finish()
    this.terminal.show(this.#summary.draw(this.t))
    const kilobytes = Math.ceil(bytes / 1000)
    this.terminal.show(this.t('written', { count: files, folder, kilobytes }))
    if (this.#refused === 0) return 0
    this.terminal.say(this.t('refusedCount', { count: this.#refused }))
    return 1
  }
}
