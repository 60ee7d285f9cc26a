import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { GalleyError } from '#shared/contract/index'
import { sha256Of } from '../files/read-page'
import { systemCode } from '../files/refusal'
import { writeDurably } from '../files/write-durably'

/** Keeps the bytes as the file named by their SHA-256, unless they are there already. */
export async function storeSource(folder: string, sha256: string, bytes: Buffer): Promise<void> {
  const file = join(folder, sha256)
  const size = await stat(file).then(
    (stats) => stats.size,
    () => -1
  )
  if (size !== bytes.length) await writeDurably(file, bytes)
}

/** The bytes kept under a SHA-256; `source-missing` where they are gone or no longer the same. */
export async function loadSource(folder: string, sha256: string): Promise<Buffer> {
  const file = join(folder, sha256)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new GalleyError('source-missing', { file, reason: systemCode(error) ?? String(error) })
  }
  if (sha256Of(bytes) !== sha256) throw new GalleyError('source-missing', { file, reason: 'changed' })
  return bytes
}
