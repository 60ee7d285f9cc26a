import { createHash } from 'node:crypto'
import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { isUtf8 } from 'node:buffer'
import { GalleyError, type Skipped } from '#shared/contract/index'
import { Refusal, refusalFrom, systemCode } from './refusal'

/** A file that may be a page: where it is, and its path inside the corpus (`/` between folders). */
export type FoundFile = { readonly file: string; readonly path: string }

export type Found =
  ({ readonly kind: 'file' } & FoundFile) | { readonly kind: 'skipped'; readonly skipped: Skipped }

const pageName = /\.(txt|md)$/i

/**
 * Finds the page files under `root`, sorted by the code points of their paths. Hidden files and folders are left
 * out, and so are the folders in `leaveOut` (real paths). Links are never followed, so there are no loops.
 */
export async function* findPages(root: string, leaveOut: readonly string[] = []): AsyncGenerator<Found> {
  let start: string
  try {
    start = await realpath(root)
    await readdir(start)
  } catch (error) {
    throw new GalleyError('folder-not-readable', { folder: root, reason: systemCode(error) ?? String(error) })
  }
  yield* walk(start, '', new Set(leaveOut))
}

/**
 * Finds page files among paths that a person named: files and folders. Inside `origin` a page's path is relative
 * to it; elsewhere it begins with the name of the file's folder and a few digits that keep equal names apart.
 * Either way a file has one path, however it was named.
 */
export async function* findNamedPages(
  paths: readonly string[],
  origin: string | null,
  leaveOut: readonly string[] = []
): AsyncGenerator<Found> {
  for (const named of paths) {
    try {
      const file = await realpath(named)
      const stats = await stat(file)
      if (!stats.isDirectory()) yield foundFile(file, corpusPath(file, origin), stats)
      else {
        for await (const found of walk(file, `${basename(file)}/`, new Set(leaveOut))) {
          yield found.kind === 'file' ? { ...found, path: corpusPath(found.file, origin) } : found
        }
      }
    } catch (error) {
      yield { kind: 'skipped', skipped: refusalFrom(error).at(basename(named)) }
    }
  }
}

async function* walk(folder: string, prefix: string, leaveOut: ReadonlySet<string>): AsyncGenerator<Found> {
  let entries: Entry[]
  try {
    entries = (await readdir(folder, { withFileTypes: true, encoding: 'buffer' })).map(toEntry)
  } catch (error) {
    yield { kind: 'skipped', skipped: refusalFrom(error).at(prefix) }
    return
  }
  for (const entry of entries.sort((a, b) => Buffer.compare(a.order, b.order))) {
    if (entry.name.startsWith('.')) continue
    const file = join(folder, entry.name)
    const path = prefix + entry.name
    if (entry.dirent.isDirectory()) {
      if (!leaveOut.has(file)) yield* walk(file, `${path}/`, leaveOut)
    } else if (await isWorthNaming(entry.dirent, file)) yield await lookAt(file, path, entry.isReadableName)
  }
}

type Entry = { name: string; isReadableName: boolean; order: Buffer; dirent: Dirent<Buffer> }

/** A folder sorts as if its name ended in `/`, so that the whole walk is sorted by path. */
function toEntry(dirent: Dirent<Buffer>): Entry {
  const bytes = dirent.name
  const order = dirent.isDirectory() ? Buffer.concat([bytes, Buffer.from('/')]) : bytes
  return { name: bytes.toString('utf8'), isReadableName: isUtf8(bytes), order, dirent }
}

/** Page names, and links to folders: a person who put one there expects its pages. */
async function isWorthNaming(dirent: Dirent<Buffer>, file: string): Promise<boolean> {
  if (pageName.test(file)) return true
  if (!dirent.isSymbolicLink()) return false
  return stat(file).then(
    (target) => target.isDirectory(),
    () => false
  )
}

async function lookAt(file: string, path: string, isReadableName: boolean): Promise<Found> {
  try {
    if (!isReadableName) throw new Refusal('not-readable', { reason: 'name-not-utf-8' })
    return foundFile(file, path, await lstat(file))
  } catch (error) {
    return { kind: 'skipped', skipped: refusalFrom(error).at(path) }
  }
}

function foundFile(file: string, path: string, stats: Stats): Found {
  if (stats.isFile() && pageName.test(path)) return { kind: 'file', file, path }
  const reason = stats.isSymbolicLink() ? 'link' : stats.isFile() ? 'extension' : 'special-file'
  return { kind: 'skipped', skipped: new Refusal('not-a-page', { reason }).at(path) }
}

function corpusPath(file: string, origin: string | null): string {
  const inside = origin === null ? '..' : relative(origin, file)
  if (inside !== '' && !inside.startsWith('..') && !inside.includes(':')) return inside.split(sep).join('/')
  const folder = dirname(file)
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 6)
  return `${basename(folder)} (${digits})/${basename(file)}`
}
