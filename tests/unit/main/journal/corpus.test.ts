import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage, sha256Of } from '../../../../src/main/files/read-page'
import { CorpusLibrary } from '../../../../src/main/journal/corpus-library'
import type { OpenCorpus, ReadPage } from '../../../../src/main/journal/open-corpus'
import {
  NO_REGISTRY,
  type CorpusId,
  type EntityId,
  type PageId,
  type RevisionId
} from '../../../../src/shared/model/index'
import { makeRegistryRevision } from '../../../../src/shared/registry/index'
import type { JournalBody } from '../../../../src/shared/schema/index'
import { tempFolder } from '../../../support/temp-folder'
import { treeHash } from '../../../support/tree-hash'
import { encode, simplified } from '../../files/samples'

const seeds = resolve(import.meta.dirname, '../../../../seeds')

/** A library below a new folder, with a folder of two pages beside it. */
function newLibrary() {
  const home = tempFolder()
  const pages = join(home, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, '1.txt'), encode(simplified, 'gbk'))
  writeFileSync(join(pages, '2.txt'), '株洲日报\n')
  return { home, pages, root: join(home, 'Galley'), library: new CorpusLibrary(join(home, 'Galley')) }
}

async function read(folder: string, path: string): Promise<ReadPage> {
  const page = await readPage({ file: join(folder, path), path })
  if (page.kind === 'skipped') throw new Error(page.skipped.code)
  return page
}

const revisionOf = (page: PageId): JournalBody => ({
  kind: 'page.revised',
  revision: {
    id: 'r1' as RevisionId,
    page,
    change: { kind: 'status.set', status: 'final' },
    parent: null,
    beforeHash: '0'.repeat(64),
    afterHash: '1'.repeat(64),
    actor: '张三',
    at: '2026-11-21T08:00:00.000Z'
  }
})

async function withTwoPages(library: CorpusLibrary, pages: string): Promise<OpenCorpus> {
  const corpus = await library.openForOrigin(pages)
  expect(await corpus.addPages([await read(pages, '1.txt'), await read(pages, '2.txt')])).toEqual([])
  return corpus
}

describe('a library of corpora', () => {
  test('makes a corpus that can be read without the program, and never touches the pages', async () => {
    const { library, pages, root } = newLibrary()
    const before = treeHash(pages)
    const corpus = await withTwoPages(library, pages)
    await library.close()
    expect(treeHash(pages)).toBe(before)
    const folder = join(root, 'pages')
    expect(corpus.describe()).toMatchObject({ name: 'pages', folder, origin: pages, lastSeq: 3 })
    expect(readdirSync(folder).sort()).toEqual(['README.txt', 'corpus.json', 'journal', 'sources'])
    expect(JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8'))).toMatchObject({
      format: 1,
      minReader: 1,
      name: 'pages',
      origin: pages
    })
    for (const name of readdirSync(join(folder, 'sources'))) {
      expect(sha256Of(readFileSync(join(folder, 'sources', name)))).toBe(name)
    }
    const lines = readFileSync(join(folder, 'journal/000001.jsonl'), 'utf8').trimEnd().split('\n')
    const kinds = lines.map((line) => (JSON.parse(line) as { body: { kind: string } }).body.kind)
    expect(kinds).toEqual(['corpus.created', 'page.imported', 'page.imported'])
  })

  test('finds the corpus of a folder again, by any way to it', async () => {
    const { home, library, pages, root } = newLibrary()
    const first = await withTwoPages(library, pages)
    const { id } = first.describe()
    await library.close()
    symlinkSync(pages, join(home, 'link'))
    const again = new CorpusLibrary(root)
    const found = await again.openForOrigin(join(home, 'link'))
    expect(found.describe()).toEqual({ ...first.describe() })
    expect(await again.open(id)).toBe(found)
    expect(await again.recent()).toEqual([found.describe()])
    await again.close()
  })

  test('two calls for one folder make one corpus', async () => {
    const { library, pages, root } = newLibrary()
    const [one, other] = await Promise.all([library.openForOrigin(pages), library.openForOrigin(pages)])
    expect(one).toBe(other)
    expect(readdirSync(root)).toEqual(['pages'])
    await library.close()
  })

  test('keeps corpora of folders with the same name apart, and makes names safe', async () => {
    const { home, library } = newLibrary()
    for (const folder of ['a/日报', 'b/日报', 'c/CON', 'd/一'.padEnd(85, '二')]) {
      mkdirSync(join(home, folder), { recursive: true })
      await library.openForOrigin(join(home, folder))
    }
    const names = (await library.recent()).map(({ name }) => name).sort()
    expect(names).toEqual(['_CON', '日报', '日报 2', '一'.padEnd(40, '二')].sort())
    await library.close()
  })

  test('a folder that is no corpus, or half of one, is left alone', async () => {
    const { library, pages, root } = newLibrary()
    mkdirSync(join(root, 'pages/journal'), { recursive: true })
    writeFileSync(join(root, 'notes.txt'), 'mine')
    const corpus = await library.openForOrigin(pages)
    expect(corpus.describe().name).toBe('pages 2')
    await library.close()
  })

  test.each([
    ['corpus-not-found', (library: CorpusLibrary) => library.open('nobody' as CorpusId)],
    ['folder-not-readable', (library: CorpusLibrary) => library.openForOrigin('/no/such/folder')],
    [
      'folder-not-readable',
      (library: CorpusLibrary) => library.openForOrigin(join(seeds, readdirSync(seeds)[0]!))
    ]
  ])('%s', async (code, open) => {
    await expect(open(newLibrary().library)).rejects.toMatchObject({ code })
  })
})

describe('an open corpus', () => {
  test('reads its pages from its own copies', async () => {
    const { library, pages } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const { page } = await read(pages, '1.txt')
    rmSync(pages, { recursive: true })
    expect(await corpus.readPage(page.id)).toEqual(page)
    expect(await corpus.preview(page.id, 'big5', 10)).toMatchObject({
      unreadable: expect.any(Number) as number
    })
    expect((await corpus.preview(page.id, 'gb18030', 10)).text).toBe(simplified.slice(0, 10))
    await library.close()
  })

  test('what the corpus asks of its people is in the journal', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    expect(corpus.rules).toEqual({ reviewByAnother: false, isBlind: false })
    expect(await corpus.setRules({ reviewByAnother: true, isBlind: false }, '任远')).toBe(4)
    await library.close()
    const again = await new CorpusLibrary(root).openForOrigin(pages)
    expect(again.rules).toEqual({ reviewByAnother: true, isBlind: false })
    await again.close()
  })

  test('what was dismissed of misreadings is in the journal, until it is taken up again', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const confusion = { was: '官', now: '宜', before: '制', after: '' }
    const lost = { was: '', now: '。', before: '', beforeKind: 'han' as const, after: '会议' }
    expect(await corpus.dismiss(confusion, true, '任远')).toBe(4)
    expect(await corpus.dismiss(lost, true, '任远')).toBe(5)
    expect(await corpus.dismiss({ ...confusion }, false, '任远')).toBe(6)
    await library.close()
    const again = await new CorpusLibrary(root).openForOrigin(pages)
    expect(again.dismissed).toEqual([lost])
    await again.close()
  })

  test('whether names are learned, and since when, is in the journal', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    expect(corpus.learning).toEqual({ learns: true, since: 0 })
    expect(await corpus.resetLearning('任远')).toBe(4)
    expect(await corpus.setLearning(false, '任远')).toBe(5)
    await library.close()
    const again = await new CorpusLibrary(root).openForOrigin(pages)
    expect(again.learning).toEqual({ learns: false, since: 4 })
    await again.close()
  })

  test('an untouched page is decoded anew, for good; a touched one is not', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const { page } = await read(pages, '2.txt')
    const anew = await corpus.redecode(page.id, 'gb18030')
    expect(anew.decoder).toMatchObject({ encoding: 'gb18030', chosen: 'by-hand' })
    await library.close()
    const again = await new CorpusLibrary(root).openForOrigin(pages)
    expect(await again.readPage(page.id)).toEqual(anew)
    expect(await again.addRevisions([revisionOf(page.id)])).toBe(5)
    await expect(again.redecode(page.id, 'utf-8')).rejects.toMatchObject({ code: 'not-allowed' })
    await again.close()
    const third = await new CorpusLibrary(root).openForOrigin(pages)
    await expect(third.redecode(page.id, 'utf-8')).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await third.readRecords(4, 10)).map(({ body }) => body)).toEqual([revisionOf(page.id)])
    await third.close()
  })

  test('takes revisions of its registry, and reads them back', async () => {
    const { library, pages } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const revision = makeRegistryRevision(
      { registry: NO_REGISTRY, last: null },
      {
        kind: 'entity.added',
        entity: { id: 'e' as EntityId, type: 'person', name: '罗厚清', variants: [] }
      },
      { id: 'r' as RevisionId, actor: 'x', at: '2026-01-01T00:00:00.000Z' }
    )[0]
    const body: JournalBody = { kind: 'registry.revised', revision }
    expect(await corpus.addRevisions([body])).toBe(4)
    expect((await corpus.readRecords(3, 10)).map((record) => record.body)).toEqual([body])
    await library.close()
  })

  test('takes revisions of its own pages and nothing else', async () => {
    const { library, pages } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const { text: _text, ...source } = (await read(pages, '1.txt')).page
    const refused: [JournalBody, string][] = [
      [revisionOf('0123456789abcdef' as PageId), 'page-not-found'],
      [{ kind: 'page.imported', source }, 'not-allowed']
    ]
    for (const [body, code] of refused)
      await expect(corpus.addRevisions([body])).rejects.toMatchObject({ code })
    expect(corpus.lastSeq).toBe(3)
    await library.close()
  })

  test('says that a kept original is missing or was changed', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await withTwoPages(library, pages)
    const { page } = await read(pages, '1.txt')
    const file = join(root, 'pages/sources', page.sha256)
    truncateSync(file, 100)
    await expect(corpus.readPage(page.id)).rejects.toMatchObject({ code: 'source-missing' })
    rmSync(file)
    await expect(corpus.readPage(page.id)).rejects.toMatchObject({ code: 'source-missing' })
    await library.close()
  })

  test('a page whose bytes cannot be kept is refused by name, and is not in the journal', async () => {
    const { library, pages, root } = newLibrary()
    const corpus = await library.openForOrigin(pages)
    rmSync(join(root, 'pages/sources'), { recursive: true })
    const skipped = await corpus.addPages([await read(pages, '1.txt')])
    expect(skipped).toEqual([{ path: '1.txt', code: 'not-written', values: { reason: 'ENOENT' } }])
    expect(corpus.lastSeq).toBe(1)
    await library.close()
  })
})

describe('opening a corpus', () => {
  async function made() {
    const { library, pages, root } = newLibrary()
    await withTwoPages(library, pages)
    await library.close()
    return { pages, folder: join(root, 'pages'), library: new CorpusLibrary(root) }
  }

  test.each<[string, string, (folder: string) => void]>([
    ['corpus-too-new', 'of a newer program', (folder) => stamp(folder, { format: 9, minReader: 2 })],
    ['corpus-damaged', 'without a journal', (folder) => rmSync(join(folder, 'journal'), { recursive: true })],
    [
      'corpus-damaged',
      'with an empty journal',
      (folder) => truncateSync(join(folder, 'journal/000001.jsonl'), 0)
    ]
  ])('%s: %s', async (code, _name, change) => {
    const { folder, library, pages } = await made()
    change(folder)
    const before = treeHash(folder)
    await expect(library.openForOrigin(pages)).rejects.toMatchObject({ code })
    expect(treeHash(folder)).toBe(before)
    expect(readdirSync(library.root)).toEqual(['pages'])
  })

  test('a corpus of a newer program that can still be read is opened', async () => {
    const { folder, library, pages } = await made()
    stamp(folder, { format: 9, minReader: 1, added: true })
    expect((await library.openForOrigin(pages)).lastSeq).toBe(3)
    await library.close()
  })

  test('a corpus that a living process has open is refused', async () => {
    const { folder, library, pages } = await made()
    writeFileSync(join(folder, 'corpus.lock'), lockOf(process.ppid))
    await expect(library.openForOrigin(pages)).rejects.toMatchObject({
      code: 'corpus-in-use',
      values: { pid: process.ppid }
    })
    expect(existsSync(join(folder, 'corpus.lock'))).toBe(true)
    await expect(new CorpusLibrary(library.root).recent()).resolves.toHaveLength(1)
  })

  test('a second library of this process is refused until the first lets go', async () => {
    const { library, pages } = await made()
    const other = new CorpusLibrary(library.root)
    await library.openForOrigin(pages)
    await expect(other.openForOrigin(pages)).rejects.toMatchObject({ code: 'corpus-in-use' })
    await library.close()
    await other.openForOrigin(pages)
    await other.close()
  })

  test.each([
    ['of a process that is gone', () => lockOf(spawnSync('true').pid)],
    ['of this process before a crash', () => lockOf(process.pid)],
    ['that a crash cut short', () => '{"pid":']
  ])('a lock %s is taken over', async (_name, content) => {
    const { folder, library, pages } = await made()
    writeFileSync(join(folder, 'corpus.lock'), content())
    await library.openForOrigin(pages)
    await library.close()
    expect(existsSync(join(folder, 'corpus.lock'))).toBe(false)
  })

  test('a lock of another computer is not taken over', async () => {
    const { folder, library, pages } = await made()
    writeFileSync(join(folder, 'corpus.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', since: '' }))
    await expect(library.openForOrigin(pages)).rejects.toMatchObject({ values: { host: 'elsewhere' } })
  })

  test('a folder of pages that may not be written to is as good as any', async () => {
    const { library, pages } = newLibrary()
    cpSync(seeds, pages, { recursive: true })
    chmodSync(pages, 0o555)
    await withTwoPages(library, pages)
    await library.close()
    chmodSync(pages, 0o755)
  })
})

const lockOf = (pid: number): string => JSON.stringify({ pid, host: hostname(), since: '' })

function stamp(folder: string, fields: object): void {
  const file = join(folder, 'corpus.json')
  const json = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...json, ...fields }))
}
