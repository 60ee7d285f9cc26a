import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ulid } from 'ulid'
import { safeName } from '#shared/export/index'
import type { CorpusId } from '#shared/model/index'
import { makeFolder } from '../files/make-folder'
import { systemCode } from '../files/refusal'
import { syncFolder, writeDurably } from '../files/write-durably'
import { CORPUS_FORMAT, type CorpusFile, journalFolder, writeCorpusFile } from './corpus-file'
import { corpusReadme } from './corpus-readme'
import { Journal } from './journal'

export const sourcesFolder = (folder: string): string => join(folder, 'sources')

/** Makes the folder of a new corpus below `root`, named after the folder that its pages are read from. */
export async function createCorpusFolder(root: string, origin: string, now = new Date()): Promise<string> {
  const name = safeName(basename(origin), 'corpus')
  await makeFolder(root)
  const folder = await makeUniqueFolder(root, name)
  await mkdir(journalFolder(folder))
  await mkdir(sourcesFolder(folder))
  const id = ulid(now.getTime()) as CorpusId
  const created: CorpusFile = {
    format: CORPUS_FORMAT,
    minReader: CORPUS_FORMAT,
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
  await writeCorpusFile(folder, created)
  await syncFolder(root)
  return folder
}

/** A new folder below `root`, called `name` or, where that is taken, with a number behind it. */
export async function makeUniqueFolder(root: string, name: string): Promise<string> {
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
