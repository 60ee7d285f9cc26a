import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks the files of a zip archive, their modes kept.
 * @param {string} archive
 * @param {string} folder
 * @param {(entry: string) => string | undefined} place where under `folder` an entry goes, undefined for nowhere
 */
export async function unzip(archive, folder, place) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const path = place(entry.fileName)
    if (path === undefined || entry.fileName.endsWith('/')) continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}
