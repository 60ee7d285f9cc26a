import { copyFile, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { GalleyError } from '#shared/contract/index'
import { safeName } from '#shared/export/index'
import { foldRevisions } from '#shared/review/index'
import { makeFolder } from '../files/make-folder'
import { syncFolder, writeDurably } from '../files/write-durably'
import { CORPUS_FORMAT, type CorpusFile, journalFolder, writeCorpusFile } from '../journal/corpus-file'
import { makeUniqueFolder, sourcesFolder } from '../journal/corpus-folder'
import { corpusReadme } from '../journal/corpus-readme'
import { segmentFile } from '../journal/segment-names'
import { storeSource } from '../journal/source-store'
import type { BundleReader } from './bundle-reader'
import { damaged } from './zip-reader'

/**
 * Makes the folder of a corpus out of a bundle that was proved, below `root`. Where something is wrong nothing is left
 * behind. The folder is no corpus until its last file, `corpus.json`, is there.
 */
export async function makeCorpusOf(bundle: BundleReader, root: string): Promise<string> {
  await proveRevisions(bundle)
  const { corpus, at } = bundle.contents
  await makeFolder(root)
  const folder = await makeUniqueFolder(root, safeName(corpus.name, 'corpus'))
  try {
    await mkdir(journalFolder(folder))
    await mkdir(sourcesFolder(folder))
    for (const page of bundle.pages)
      await storeSource(sourcesFolder(folder), page.sha256, await bundle.source(page))
    await writeDurably(join(folder, 'README.txt'), corpusReadme(corpus.name))
    await copyDurably(bundle.journal, join(journalFolder(folder), segmentFile(1)))
    await syncFolder(journalFolder(folder))
    await writeCorpusFile(folder, corpusFileOf(corpus, at))
    await syncFolder(root)
    return folder
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Pages that were worked on are folded once, to know that they can be. */
async function proveRevisions(bundle: BundleReader): Promise<void> {
  for (const { id, path } of bundle.pages) {
    try {
      foldRevisions(await bundle.revisionsOf(id))
    } catch (error) {
      throw error instanceof GalleyError ? error : damaged(bundle.contents.corpus.name, path)
    }
  }
}

const corpusFileOf = ({ id, name }: Pick<CorpusFile, 'id' | 'name'>, createdAt: string): CorpusFile => ({
  format: CORPUS_FORMAT,
  minReader: CORPUS_FORMAT,
  id,
  name,
  origin: null,
  createdAt
})

async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to)
  const handle = await open(to, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
