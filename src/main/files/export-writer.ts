import { appendFile, mkdir, open, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type ExportReport, GalleyError } from '#shared/contract/index'
import { isSafePath } from '#shared/export/index'
import { systemCode } from './refusal'
import { renamePatiently, syncFolder } from './write-durably'

export type ExportAppend = { readonly file: string; readonly text: string }

/** Where an export must not go: its files could be taken for pages or for records. */
export type ForbiddenPlaces = {
  /** Folders that an export may be neither inside nor around. */
  readonly sources: readonly string[]
  /** Folders that an export may not be inside. */
  readonly stores: readonly string[]
}

const partialName = /^\.galley-export-(\d+)-\d+\.partial$/
let exportsBegun = 0

/**
 * Collects an export in a hidden folder of its target and moves the files to their names when all of them are
 * whole and on disk. An export that is aborted or fails leaves the target's files as they were.
 */
export class ExportWriter {
  readonly #bytes = new Map<string, number>()
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly folder: string,
    private readonly partial: string
  ) {}

  /** Begins an export into `folder`, which is made if need be. */
  static async begin(folder: string, forbidden: ForbiddenPlaces): Promise<ExportWriter> {
    try {
      const target = await permittedTarget(folder, forbidden)
      await mkdir(target, { recursive: true })
      await removeLeftovers(target)
      const partial = join(target, `.galley-export-${process.pid}-${++exportsBegun}.partial`)
      await mkdir(partial)
      return new ExportWriter(target, partial)
    } catch (error) {
      throw notWritten(error, folder)
    }
  }

  /** Adds text to the end of files, which are relative paths with `/`. After an error the export is aborted. */
  append(appends: readonly ExportAppend[]): Promise<void> {
    return this.#inTurn(async () => {
      for (const { file, text } of appends) {
        if (!isSafePath(file)) throw new GalleyError('not-allowed', { file })
        const bytes = Buffer.from(text)
        const known = this.#bytes.get(file)
        if (known === undefined) await mkdir(dirname(join(this.partial, file)), { recursive: true })
        await appendFile(join(this.partial, file), bytes)
        this.#bytes.set(file, (known ?? 0) + bytes.length)
      }
    })
  }

  /** Puts every file in its place and tells what was written. */
  finish(): Promise<ExportReport> {
    return this.#inTurn(async () => {
      const files = [...this.#bytes.keys()].sort()
      for (const file of files) await syncFile(join(this.partial, file))
      const folders = new Set(files.map((file) => dirname(join(this.folder, file))))
      for (const folder of folders) await mkdir(folder, { recursive: true })
      for (const file of files) await renamePatiently(join(this.partial, file), join(this.folder, file))
      for (const folder of folders) await syncFolder(folder)
      await rm(this.partial, { recursive: true, force: true })
      return this.#report(files)
    })
  }

  /** Removes all that was collected. */
  abort(): Promise<void> {
    return this.#turn.catch(() => undefined).then(() => rm(this.partial, { recursive: true, force: true }))
  }

  #report(files: readonly string[]): ExportReport {
    const named = files
      .filter((file) => !file.includes('/'))
      .map((file) => ({ file, bytes: this.#bytes.get(file) ?? 0 }))
    const bytes = [...this.#bytes.values()].reduce((sum, size) => sum + size, 0)
    return { folder: this.folder, files: files.length, bytes, named }
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#turn.then(work).catch(async (error: unknown) => {
      await rm(this.partial, { recursive: true, force: true })
      throw notWritten(error, this.folder)
    })
    this.#turn = done
    done.catch(() => undefined)
    return done
  }
}

function notWritten(error: unknown, folder: string): unknown {
  const reason = systemCode(error)
  return reason === undefined ? error : new GalleyError('export-not-written', { folder, reason })
}

/** The real path of `folder`; throws where an export must not go there. */
async function permittedTarget(folder: string, { sources, stores }: ForbiddenPlaces): Promise<string> {
  const target = await realPathToBe(resolve(folder))
  for (const place of [...sources, ...stores]) {
    const held = await realPathToBe(resolve(place))
    const isAround = isWithin(held, target) && sources.includes(place)
    if (isWithin(target, held) || isAround) {
      throw new GalleyError('export-into-sources', { folder: target, sources: held })
    }
  }
  return target
}

/** The real path that a file has, or will have once it is made. */
async function realPathToBe(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    return join(await realPathToBe(dirname(path)), basename(path))
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Removes what exports of processes that are gone have left here. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = partialName.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
