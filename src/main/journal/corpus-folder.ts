import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ulid } from 'ulid'
import { z } from 'zod'
import { corpusIdSchema, GalleyError } from '#shared/contract/index'
import { safeName } from '#shared/export/index'
import type { CorpusId } from '#shared/model/index'
import { systemCode } from '../files/refusal'
import { syncFolder, writeDurably } from '../files/write-durably'
import { Journal } from './journal'
import { corpusReadme } from './corpus-readme'

/** Version of the folder's layout and of the journal's records; a program older than `minReader` keeps off. */
const format = 1

const corpusFileSchema = z.object({
  format: z.int(),
  minReader: z.int(),
  id: corpusIdSchema,
  name: z.string().min(1),
  origin: z.string().nullable(),
  createdAt: z.iso.datetime()
})
export type CorpusFile = z.infer<typeof corpusFileSchema>

export const journalFolder = (folder: string): string => join(folder, 'journal')
export const sourcesFolder = (folder: string): string => join(folder, 'sources')
const corpusFile = (folder: string): string => join(folder, 'corpus.json')

/** What `corpus.json` says, also of a corpus that is too new to open; undefined where the folder has none. */
export async function readCorpusFile(folder: string): Promise<CorpusFile | undefined> {
  let text: string
  try {
    text = await readFile(corpusFile(folder), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined
    throw error
  }
  try {
    return corpusFileSchema.parse(JSON.parse(text))
  } catch {
    throw new GalleyError('corpus-damaged', { file: corpusFile(folder), offsetBytes: 0 })
  }
}

/** Throws `corpus-too-new` where a program of this version must keep off the corpus. */
export function refuseTooNew(folder: string, file: CorpusFile): void {
  if (file.minReader > format) throw new GalleyError('corpus-too-new', { folder })
}

/** Makes the folder of a new corpus below `root`, named after the folder that its pages are read from. */
export async function createCorpusFolder(root: string, origin: string, now = new Date()): Promise<string> {
  const name = safeName(basename(origin), 'corpus')
  await mkdir(root, { recursive: true })
  const folder = await makeUniqueFolder(root, name)
  await mkdir(journalFolder(folder))
  await mkdir(sourcesFolder(folder))
  const id = ulid(now.getTime()) as CorpusId
  const created: CorpusFile = {
    format,
    minReader: format,
    id,
    name: basename(folder),
    origin,
    createdAt: now.toISOString()
  }
  await writeDurably(join(folder, 'README.txt'), corpusReadme(created.name))
  const journal = await Journal.open(journalFolder(folder), () => undefined)
  try {
    await journal.append([{ kind: 'corpus.created', corpus: id, name: created.name, origin }])
  } finally {
    await journal.close()
  }
  // Subtle: last of all, because a folder without this file is no corpus.
  await writeDurably(corpusFile(folder), `${JSON.stringify(created, null, 2)}\n`)
  await syncFolder(root)
  return folder
}

async function makeUniqueFolder(root: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(root, number === 1 ? name : `${name} ${number}`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
  }
}
