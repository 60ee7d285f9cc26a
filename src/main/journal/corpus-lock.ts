import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { GalleyError } from '#shared/contract/index'
import { systemCode } from '../files/refusal'

const holderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string() })
type Holder = z.infer<typeof holderSchema>

const held = new Set<string>()

/**
 * Keeps other processes from writing to a corpus folder until the returned function is called. A lock whose
 * process on this computer is gone is taken over; a living one, or one of another computer, throws
 * `corpus-in-use`.
 */
export async function lockCorpus(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'corpus.lock')
  const mine: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  if (!(await claim(file, mine))) {
    const holder = await readHolder(file)
    if (holder && isAlive(holder, file)) {
      throw new GalleyError('corpus-in-use', { folder, host: holder.host, pid: holder.pid })
    }
    await rm(file, { force: true })
    if (!(await claim(file, mine)))
      throw new GalleyError('corpus-in-use', { folder, host: mine.host, pid: 0 })
  }
  held.add(file)
  return async () => {
    held.delete(file)
    await rm(file, { force: true })
  }
}

async function claim(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, `${JSON.stringify(holder)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Undefined where the file is gone or was cut short by a crash: nobody holds the lock then. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder, file: string): boolean {
  if (holder.host !== hostname()) return true
  // After a crash this process may have been given the number of the one that is gone.
  if (holder.pid === process.pid) return held.has(file)
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
