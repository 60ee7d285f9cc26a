import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Corpus, GalleyError } from '#shared/contract/index'
import type { CorpusId } from '#shared/model/index'
import { systemCode } from '../files/refusal'
import { findCorpusFile, type FoundCorpusFile, journalFolder } from './corpus-file'
import { createCorpusFolder } from './corpus-folder'
import { OpenCorpus } from './open-corpus'
import { readLines } from './read-lines'
import { segmentFile, segmentNumbers } from './segment-names'

type Listed = FoundCorpusFile & { readonly folder: string }

/** The corpora below one folder, and those of them that are open. */
export class CorpusLibrary {
  readonly #open = new Map<string, Promise<OpenCorpus>>()
  #making: Promise<unknown> = Promise.resolve()

  /** `root` is the folder that corpora are kept in; it need not exist. */
  constructor(readonly root: string) {}

  /** All corpora that can be opened, the last used first. */
  async recent(): Promise<Corpus[]> {
    const listed = await Promise.all((await this.#list()).map((entry) => this.#describe(entry)))
    return listed.sort((a, b) => b.usedAtMs - a.usedAtMs).map(({ corpus }) => corpus)
  }

  async open(id: CorpusId): Promise<OpenCorpus> {
    const found = (await this.#list()).find(({ file }) => file.id === id)
    if (found === undefined) throw new GalleyError('corpus-not-found', { corpus: id })
    return this.#openFolder(found.folder)
  }

  /** Opens the corpus whose pages are read from `origin`, made new where there is none. */
  openForOrigin(origin: string): Promise<OpenCorpus> {
    // Subtle: one at a time, or two calls for the same folder would both find none and make two.
    const opening = this.#making.then(() => this.#findOrMake(origin))
    this.#making = opening.catch(() => undefined)
    return opening
  }

  /** Opens the corpus in the folder that `make` makes below the root. */
  openMade(make: (root: string) => Promise<string>): Promise<OpenCorpus> {
    const opening = this.#making.then(async () => this.#openFolder(await make(this.root)))
    this.#making = opening.catch(() => undefined)
    return opening
  }

  hasOpen(): boolean {
    return this.#open.size > 0
  }

  /** Lets go of every corpus; what is being written is written first. */
  async close(): Promise<void> {
    const corpora = await Promise.allSettled(this.#open.values())
    this.#open.clear()
    for (const corpus of corpora) if (corpus.status === 'fulfilled') await corpus.value.close()
  }

  async #findOrMake(origin: string): Promise<OpenCorpus> {
    const path = await realFolder(origin)
    const found = (await this.#list()).find(({ file }) => file.origin === path)
    return this.#openFolder(found?.folder ?? (await createCorpusFolder(this.root, path)))
  }

  #openFolder(folder: string): Promise<OpenCorpus> {
    const known = this.#open.get(folder)
    if (known) return known
    const opening = OpenCorpus.open(folder)
    this.#open.set(folder, opening)
    opening.catch(() => this.#open.delete(folder))
    return opening
  }

  async #list(): Promise<Listed[]> {
    const names = await readdir(this.root).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return []
      throw error
    })
    const listed = await Promise.all(
      names.map(async (name) => {
        const folder = join(this.root, name)
        const found = await findCorpusFile(folder).catch(() => undefined)
        return found && { folder, ...found }
      })
    )
    return listed.filter((entry) => entry !== undefined)
  }

  async #describe({ folder, file }: Listed): Promise<{ corpus: Corpus; usedAtMs: number }> {
    const { lastSeq, usedAtMs } = await lastRecord(journalFolder(folder))
    const { id, name, origin } = file
    return { corpus: { id, name, folder, origin, lastSeq, isMended: false }, usedAtMs }
  }
}

async function realFolder(path: string): Promise<string> {
  try {
    const folder = await realpath(path)
    if ((await stat(folder)).isDirectory()) return folder
  } catch (error) {
    throw new GalleyError('folder-not-readable', { folder: path, reason: systemCode(error) ?? String(error) })
  }
  throw new GalleyError('folder-not-readable', { folder: path, reason: 'ENOTDIR' })
}

/** What the last segment ends with, without proving the journal; zeros where there is none to read. */
async function lastRecord(folder: string): Promise<{ lastSeq: number; usedAtMs: number }> {
  try {
    const file = join(folder, segmentFile((await segmentNumbers(folder)).at(-1) ?? 1))
    let lastSeq = 0
    for await (const line of readLines(file)) {
      const seq = line.isClosed ? /^\{"seq":(\d+)/.exec(line.bytes.toString('latin1', 0, 32))?.[1] : undefined
      if (seq !== undefined) lastSeq = Number(seq)
    }
    return { lastSeq, usedAtMs: (await stat(file)).mtimeMs }
  } catch {
    return { lastSeq: 0, usedAtMs: 0 }
  }
}
