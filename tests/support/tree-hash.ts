import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 over names, kinds, times and bytes of everything below a folder: equal only where nothing was touched. */
export function treeHash(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name)
    const stats = lstatSync(file)
    hash.update(`${name}\0${stats.mode}\0${stats.mtimeMs}\0${stats.size}\0`)
    if (stats.isFile()) hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}
