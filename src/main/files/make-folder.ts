import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './refusal'

/**
 * Makes a folder and those around it that are missing. (Node's own recursive `mkdir` tries for ever where the
 * folder around is there but can hold no such name, as in /proc.)
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder)
  } catch (error) {
    const around = dirname(folder)
    if (systemCode(error) !== 'ENOENT' || around === folder) throw error
    await makeFolder(around)
    await makeOne(folder)
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const isThere = await stat(folder).then(
      (stats) => stats.isDirectory(),
      () => false
    )
    if (!isThere) throw error
  }
}
