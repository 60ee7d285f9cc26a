import { appendFile, mkdir, open, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type ExportReport, GalleyError } from '#shared/contract/index'
import { type ExportAppend, isSafePath } from '#shared/export/index'
import { makeFolder } from './make-folder'
import { systemCode } from './refusal'
import { renamePatiently, syncFolder } from './write-durably'

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
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly folder: string,
    private readonly partial: string
  ) {}

  /** Begins an export into `folder`, which is made if need be. */
  static async begin(folder: string, forbidden: ForbiddenPlaces): Promise<ExportWriter> {
    try {
      const target = await permittedTarget(folder, forbidden)
      await makeFolder(target)
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
        await makeFolder(dirname(join(this.partial, file)))
        await appendFile(join(this.partial, file), text)
      }
    })
  }

  /** Puts every file in its place and tells what was written. */
  finish(): Promise<ExportReport> {
    return this.#inTurn(async () => {
      const named: ExportReport['named'] = []
      let files = 0
      let bytes = 0
      // Names are read from disk each time: an export may have more files than memory should hold names.
      for await (const file of filesBelow(this.partial)) {
        const size = await syncFile(join(this.partial, file))
        if (!file.includes('/')) named.push({ file, bytes: size })
        files += 1
        bytes += size
      }
      for await (const file of filesBelow(this.partial)) await this.#moveIntoPlace(file)
      await syncFolder(this.folder)
      await rm(this.partial, { recursive: true, force: true })
      return { folder: this.folder, files, bytes, named }
    })
  }

  /** Removes all that was collected. */
  abort(): Promise<void> {
    return this.#turn.catch(() => undefined).then(() => rm(this.partial, { recursive: true, force: true }))
  }

  async #moveIntoPlace(file: string): Promise<void> {
    const place = join(this.folder, file)
    await makeFolder(dirname(place))
    await renamePatiently(join(this.partial, file), place)
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

/** Relative paths, with `/`, of the files below a folder; sorted, folder by folder. */
async function* filesBelow(folder: string, prefix = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${prefix}${entry.name}/`)
    else yield prefix + entry.name
  }
}

function notWritten(error: unknown, folder: string): unknown {
  const reason = systemCode(error)
  return reason === undefined ? error : new GalleyError('export-not-written', { folder, reason })
}

/** The real path of `folder`; throws where an export must not go there. */
export async function permittedTarget(folder: string, { sources, stores }: ForbiddenPlaces): Promise<string> {
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

/** Answers the file's size in bytes. */
async function syncFile(file: string): Promise<number> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}
