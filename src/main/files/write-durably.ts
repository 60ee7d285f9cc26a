import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemCode } from './refusal'

/**
 * Writes a whole file that is either there with all its bytes or as it was, also after a loss of power.
 * (The usual package does not notice a write that a full disk cut short.)
 */
export async function writeDurably(file: string, content: Buffer | string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renamePatiently(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

/** Renames, waiting for a virus scanner or an indexer that holds the file for a moment, as on Windows. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const waitMs of [10, 50, 200, 500]) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error
      await sleep(waitMs)
    }
  }
  await rename(from, to)
}

/** Makes new and renamed entries of a folder survive a loss of power. Windows has no such call and no need. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
