import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importHandlers } from '../../../../src/main/ipc/import-handlers'
import { CorpusLibrary } from '../../../../src/main/journal/corpus-library'
import type { Skipped } from '../../../../src/shared/contract/index'
import type { CorpusId, PageId } from '../../../../src/shared/model/index'
import { tempFolder } from '../../../support/temp-folder'
import { noDialogs } from '../../../support/no-dialogs'
import { treeHash } from '../../../support/tree-hash'
import { encode, simplified } from '../../files/samples'

const mixed = Buffer.concat([encode(simplified, 'gbk'), encode('\n责任编辑：张三\n', 'utf8')])

/** UTF-8 with one byte of ten thousand broken. */
function broken(): Buffer {
  const bytes = encode(simplified, 'utf8')
  bytes[bytes.indexOf('株洲')] = 0xff
  return bytes
}

/** A corpus whose folder has one page and three files that are refused, with the report of reading it. */
async function imported() {
  const home = tempFolder()
  const pages = join(home, 'pages')
  mkdirSync(pages)
  const files = { 'broken.txt': broken(), 'empty.txt': '', 'good.txt': '株洲日报\n', 'mixed.txt': mixed }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(pages, name), bytes)
  const library = new CorpusLibrary(join(home, 'Galley'))
  const corpus = await library.openForOrigin(pages)
  const handlers = importHandlers(library, noDialogs)
  const { id } = corpus.describe()
  const readAgain = async () => {
    const { job } = await handlers['import:begin']({ corpus: id, from: 'origin' })
    return handlers['import:next']({ job: job! })
  }
  const batch = await readAgain()
  const of = (path: string): PageId => pageOf(batch.skipped, path)!
  return { home, pages, library, corpus, id, handlers, readAgain, of, batch }
}

const pageOf = (skipped: readonly Skipped[], path: string) => skipped.find((each) => each.path === path)?.page

test('a report lets another encoding be tried where that may help, and nowhere else', async () => {
  const { batch, library } = await imported()
  expect(batch.skipped).toEqual([
    {
      path: 'broken.txt',
      code: 'encoding-does-not-fit',
      values: { encoding: 'utf-8', unreadable: 3 },
      page: expect.stringMatching(/^[0-9a-f]{16}$/) as string
    },
    { path: 'empty.txt', code: 'empty', values: {} },
    {
      path: 'mixed.txt',
      code: 'encoding-does-not-fit',
      values: { encoding: 'gb18030', unreadable: 1 },
      page: expect.stringMatching(/^[0-9a-f]{16}$/) as string
    }
  ])
  await library.close()
})

test('a refused file is previewed, and nothing is kept of it', async () => {
  const { home, handlers, id, of, library } = await imported()
  const before = treeHash(home)
  const preview = await handlers['import:preview-skipped']({
    corpus: id,
    page: of('mixed.txt'),
    encoding: 'gb18030'
  })
  expect(preview.text).toBe(simplified.slice(0, 4000))
  expect(preview.unreadable).toBe(1)
  expect(treeHash(home)).toBe(before)
  await library.close()
})

test('read by hand it is in the journal with its bytes, and what is unreadable stays as U+FFFD', async () => {
  const { pages, handlers, id, of, corpus, library } = await imported()
  const before = treeHash(pages)
  const { page, lastSeq } = await handlers['import:read-skipped']({
    corpus: id,
    page: of('broken.txt'),
    encoding: 'utf-8'
  })
  expect(page).toMatchObject({ id: of('broken.txt'), path: 'broken.txt' })
  expect(page.decoder).toMatchObject({ encoding: 'utf-8', chosen: 'by-hand' })
  expect(page.text.match(/\ufffd/g)).toHaveLength(3)
  expect(page.text.replace(/\ufffd+/, '株')).toBe(simplified)
  expect([lastSeq, corpus.lastSeq]).toEqual([3, 3])
  expect(readFileSync(join(corpus.folder, 'sources', page.sha256)).equals(broken())).toBe(true)
  await library.close()
  const again = await new CorpusLibrary(library.root).openForOrigin(pages)
  expect(await again.readPage(page.id)).toEqual(page)
  expect(treeHash(pages)).toBe(before)
  await again.close()
})

test('read again, the folder has the file as unchanged; once it changes, the first version stays', async () => {
  const { pages, handlers, id, of, readAgain, library } = await imported()
  await handlers['import:read-skipped']({ corpus: id, page: of('mixed.txt'), encoding: 'gb18030' })
  const second = await readAgain()
  expect(second.unchanged).toBe(2)
  expect(second.skipped.map(({ path }) => path)).toEqual(['broken.txt', 'empty.txt'])
  appendFileSync(join(pages, 'mixed.txt'), Buffer.from([0xff]))
  const third = await readAgain()
  expect(third.skipped.at(-1)).toEqual({ path: 'mixed.txt', code: 'changed-since-import', values: {} })
  await library.close()
})

test('two calls add it once', async () => {
  const { handlers, id, of, corpus, library } = await imported()
  const request = { corpus: id, page: of('mixed.txt'), encoding: 'gb18030' } as const
  const read = handlers['import:read-skipped']
  const outcomes = await Promise.allSettled([read(request), read(request)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(corpus.lastSeq).toBe(3)
  await library.close()
})

test.each<[string, (file: string) => void]>([
  ['changed-since-report', (file) => appendFileSync(file, '增')],
  ['vanished', (file) => rmSync(file)]
])('a file that is no longer what was reported is not read: %s', async (reason, change) => {
  const { pages, handlers, id, of, corpus, library } = await imported()
  const request = { corpus: id, page: of('mixed.txt'), encoding: 'gb18030' } as const
  change(join(pages, 'mixed.txt'))
  for (const channel of ['import:preview-skipped', 'import:read-skipped'] as const) {
    await expect(handlers[channel](request)).rejects.toMatchObject({
      code: 'file-not-read',
      values: { path: 'mixed.txt', reason }
    })
  }
  expect(corpus.lastSeq).toBe(2)
  await library.close()
})

test('bytes that cannot be kept leave the file where it was, and it can be tried again', async () => {
  const { handlers, id, of, corpus, library } = await imported()
  const request = { corpus: id, page: of('mixed.txt'), encoding: 'gb18030' } as const
  rmSync(join(corpus.folder, 'sources'), { recursive: true })
  await expect(handlers['import:read-skipped'](request)).rejects.toMatchObject({
    code: 'file-not-read',
    values: { reason: 'not-written' }
  })
  mkdirSync(join(corpus.folder, 'sources'))
  expect((await handlers['import:read-skipped'](request)).lastSeq).toBe(3)
  await library.close()
})

test('only what was refused for this corpus can be read', async () => {
  const { home, handlers, of, id, library } = await imported()
  const other = join(home, 'other')
  mkdirSync(other)
  const elsewhere = (await library.openForOrigin(other)).describe().id
  const cases: [CorpusId, PageId][] = [
    [elsewhere, of('mixed.txt')],
    [id, '0123456789abcdef' as PageId]
  ]
  for (const [corpus, page] of cases) {
    const read = handlers['import:read-skipped']({ corpus, page, encoding: 'gb18030' })
    await expect(read).rejects.toMatchObject({ code: 'page-not-found' })
  }
  await library.close()
})
