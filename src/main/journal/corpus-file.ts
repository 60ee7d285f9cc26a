import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { z } from 'zod'
import { corpusIdSchema, GalleyError } from '#shared/contract/index'
import { systemCode } from '../files/refusal'
import { writeDurably } from '../files/write-durably'
import { firstRecord } from './first-record'

/** Version of the folder's layout and of the journal's records; a program older than `minReader` keeps off. */
export const CORPUS_FORMAT = 1

const stampSchema = z.object({ format: z.int(), minReader: z.int() })
const corpusFileSchema = stampSchema.extend({
  id: corpusIdSchema,
  name: z.string().min(1),
  origin: z.string().nullable(),
  createdAt: z.iso.datetime()
})
export type CorpusFile = z.infer<typeof corpusFileSchema>

/** What `corpus.json` says, or would say: `isLost` where it had to be gathered from the journal. */
export type FoundCorpusFile = { readonly file: CorpusFile; readonly isLost: boolean }

const corpusFile = (folder: string): string => join(folder, 'corpus.json')

/**
 * Tells which corpus a folder holds, also of one that is too new to open; undefined where it holds none. Where
 * `corpus.json` is missing or cannot be read, the journal's first record tells it; where neither can be read,
 * `corpus-damaged` is thrown.
 */
export async function findCorpusFile(folder: string): Promise<FoundCorpusFile | undefined> {
  const json = await readJson(corpusFile(folder))
  const { success, data } = corpusFileSchema.safeParse(json)
  if (success) return { file: data, isLost: false }
  // What is left of a file that a newer program wrote still keeps this one off.
  const stamp = stampSchema.safeParse(json).data ?? { format: CORPUS_FORMAT, minReader: CORPUS_FORMAT }
  const record = await firstRecord(journalFolder(folder))
  if (record?.body.kind === 'corpus.created') {
    const { corpus: id, name, origin } = record.body
    return { file: { ...stamp, id, name, origin, createdAt: record.at }, isLost: true }
  }
  if (json === undefined) return undefined
  throw new GalleyError('corpus-damaged', { file: corpusFile(folder), offsetBytes: 0 })
}

/** Writes `corpus.json`. One that cannot be read is kept beside it: not one byte is thrown away. */
export async function writeCorpusFile(folder: string, file: CorpusFile): Promise<void> {
  const path = corpusFile(folder)
  await rename(path, `${path}.damaged-${ulid()}`).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error
  })
  await writeDurably(path, `${JSON.stringify(file, null, 2)}\n`)
}

/** Throws `corpus-too-new` where a program of this version must keep off the corpus. */
export function refuseTooNew(folder: string, file: CorpusFile): void {
  if (file.minReader > CORPUS_FORMAT) throw new GalleyError('corpus-too-new', { folder })
}

export const journalFolder = (folder: string): string => join(folder, 'journal')

/** Undefined where there is no such file, null where it cannot be read. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) ?? null
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '') ? undefined : null
  }
}
