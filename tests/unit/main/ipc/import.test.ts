import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importHandlers } from '../../../../src/main/ipc/import-handlers'
import { CorpusLibrary } from '../../../../src/main/journal/corpus-library'
import type { ImportBatch } from '../../../../src/shared/contract/index'
import { noDialogs } from '../../../support/no-dialogs'
import type { Dialogs } from '../../../../src/main/ipc/dialogs'
import { tempFolder } from '../../../support/temp-folder'
import { treeHash } from '../../../support/tree-hash'

/** A corpus for a folder with `count` pages, and the handlers that read it. */
async function importer(count: number, dialogs: Partial<Dialogs> = {}) {
  const home = tempFolder()
  const pages = join(home, 'pages')
  mkdirSync(pages)
  for (let i = 0; i < count; i++) writeFileSync(join(pages, `${String(i).padStart(4, '0')}.txt`), `第${i}版`)
  const library = new CorpusLibrary(join(home, 'Galley'))
  const corpus = await library.openForOrigin(pages)
  const handlers = importHandlers(library, { ...noDialogs, ...dialogs })
  const { id } = corpus.describe()
  const runAll = async (): Promise<ImportBatch[]> => {
    const { job } = await handlers['import:begin']({ corpus: id, from: 'origin' })
    return drain(handlers, job!)
  }
  return { home, pages, library, corpus, id, handlers, runAll }
}

async function drain(handlers: ReturnType<typeof importHandlers>, job: string): Promise<ImportBatch[]> {
  const batches: ImportBatch[] = []
  do batches.push(await handlers['import:next']({ job }))
  while (!batches.at(-1)!.done)
  return batches
}

test('pages come in batches, are in the journal before they are answered, and come once', async () => {
  const { pages, corpus, library, runAll } = await importer(40)
  const before = treeHash(pages)
  const batches = await runAll()
  expect(batches.map((batch) => batch.pages.length)).toEqual([16, 16, 8])
  expect(batches.map(({ looked, total, lastSeq }) => [looked, total, lastSeq])).toEqual([
    [16, 40, 17],
    [32, 40, 33],
    [40, 40, 41]
  ])
  expect(batches.flatMap((batch) => batch.pages).map(({ text }) => text)).toContain('第39版')
  const again = await runAll()
  expect(again.flatMap((batch) => batch.pages)).toEqual([])
  expect(again.at(-1)).toMatchObject({ unchanged: 40, skipped: [], lastSeq: 41 })
  expect(corpus.lastSeq).toBe(41)
  expect(treeHash(pages)).toBe(before)
  await library.close()
})

test('large pages make small batches', async () => {
  const { pages, library, runAll } = await importer(0)
  for (const name of ['1.txt', '2.txt', '3.txt'])
    writeFileSync(join(pages, name), name + '株'.repeat(1_500_000))
  expect((await runAll()).map((batch) => batch.pages.length)).toEqual([2, 1])
  await library.close()
})

test('what changed since it was read is named, and the first version stays', async () => {
  const { pages, library, runAll, corpus } = await importer(3)
  const [first] = await runAll()
  appendFileSync(join(pages, '0001.txt'), '增')
  renameSync(join(pages, '0002.txt'), join(pages, '0003.txt'))
  const [second] = await runAll()
  expect(second).toMatchObject({
    unchanged: 1,
    skipped: [{ path: '0001.txt', code: 'changed-since-import', values: {} }]
  })
  expect(second!.pages.map(({ path }) => path)).toEqual(['0003.txt'])
  expect(await corpus.readPage(first!.pages[1]!.id)).toMatchObject({ text: '第1版' })
  await library.close()
})

test('a file that is refused costs the others nothing', async () => {
  const { pages, library, runAll } = await importer(2)
  writeFileSync(join(pages, '0000a.txt'), '')
  const [batch] = await runAll()
  expect(batch).toMatchObject({ looked: 3, done: true, skipped: [{ path: '0000a.txt', code: 'empty' }] })
  expect(batch!.pages).toHaveLength(2)
  await library.close()
})

test('a file that vanishes between scan and reading is named', async () => {
  const { pages, library, id, handlers } = await importer(2)
  const { job, total } = await handlers['import:begin']({ corpus: id, from: 'origin' })
  rmSync(join(pages, '0001.txt'))
  const [batch] = await drain(handlers, job!)
  expect(total).toBe(2)
  expect(batch).toMatchObject({ skipped: [{ path: '0001.txt', code: 'vanished' }], done: true })
  await library.close()
})

test('a folder without pages is done at once; one that is gone is named', async () => {
  const { pages, library, id, handlers, runAll } = await importer(0)
  expect(await runAll()).toMatchObject([{ pages: [], skipped: [], total: 0, done: true }])
  rmSync(pages, { recursive: true })
  await expect(handlers['import:begin']({ corpus: id, from: 'origin' })).rejects.toMatchObject({
    code: 'folder-not-readable',
    values: { folder: pages }
  })
  await library.close()
})

test('a job ends when it is cancelled or done, and what was read stays', async () => {
  const { library, corpus, id, handlers } = await importer(40)
  const { job } = await handlers['import:begin']({ corpus: id, from: 'origin' })
  await handlers['import:next']({ job: job! })
  await handlers['import:cancel']({ job: job! })
  await expect(handlers['import:next']({ job: job! })).rejects.toMatchObject({ code: 'job-not-found' })
  expect(corpus.lastSeq).toBe(17)
  await library.close()
})

test('files from a dialog and dropped ones keep paths of their own; closing the dialog begins nothing', async () => {
  const other = tempFolder()
  writeFileSync(join(other, '0000.txt'), '别处')
  const { pages, library, id, handlers, runAll } = await importer(1, {
    choosePages: () => Promise.resolve([join(other, '0000.txt')])
  })
  await runAll()
  const { job } = await handlers['import:begin']({ corpus: id, from: 'dialog' })
  const [batch] = await drain(handlers, job!)
  expect(batch!.pages.map(({ path }) => path)).toEqual([expect.stringMatching(/^galley-test-.+\/0000\.txt$/)])
  const dropped = await handlers.drop(id, [join(pages, '0000.txt'), join(other, '0000.txt'), other])
  const [second] = await drain(handlers, dropped.job)
  expect(second).toMatchObject({ total: 3, unchanged: 3, pages: [] })
  const none = importHandlers(library, noDialogs)
  expect(await none['import:begin']({ corpus: id, from: 'dialog' })).toEqual({ job: null, total: 0 })
  await library.close()
})

test('the records of corpora are never taken for pages', async () => {
  const { home, library } = await importer(1)
  const around = await library.openForOrigin(home)
  const handlers = importHandlers(library, noDialogs)
  const { job } = await handlers['import:begin']({ corpus: around.describe().id, from: 'origin' })
  const [batch] = await drain(handlers, job!)
  expect(batch!.pages.map(({ path }) => path)).toEqual(['pages/0000.txt'])
  await library.close()
})
