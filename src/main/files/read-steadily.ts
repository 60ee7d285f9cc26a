import { constants, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { Refusal, refusalFrom } from './refusal'

/** Files above this size are refused: a page of print is a few dozen KB. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024

/** The part of a file handle that reading needs; tests put a file that changes in its place. */
export type ReadingHandle = {
  stat(): Promise<Stats>
  readFile(): Promise<Buffer>
  close(): Promise<void>
}
export type OpenFile = (file: string) => Promise<ReadingHandle>

// Neither follows a link that took the file's place, nor waits for ever on a pipe that did. (On Windows, which
// has neither flag, both are undefined and count as 0.)
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

export const openForReading: OpenFile = (file) => open(file, flags)

/** All bytes of a file, provided that it did not change or go away meanwhile; otherwise throws a `Refusal`. */
export async function readSteadily(file: string, openFile: OpenFile = openForReading): Promise<Buffer> {
  try {
    const handle = await openFile(file)
    try {
      return await readWhole(handle)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw refusalFrom(error)
  }
}

async function readWhole(handle: ReadingHandle): Promise<Buffer> {
  const before = await handle.stat()
  if (!before.isFile()) throw new Refusal('not-a-page', { reason: 'special-file' })
  if (before.size > MAX_PAGE_BYTES) {
    throw new Refusal('too-large', { sizeBytes: before.size, limitBytes: MAX_PAGE_BYTES })
  }
  const bytes = await handle.readFile()
  const after = await handle.stat()
  // A file that is deleted while open keeps its bytes but loses its last name.
  if (after.nlink === 0) throw new Refusal('vanished')
  const isSame =
    bytes.length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs
  if (!isSame) throw new Refusal('changed-while-reading')
  return bytes
}
