import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPromise } from 'yauzl'
import { BundleReader } from '../../../../src/main/bundle/bundle-reader'
import { BundleWriter } from '../../../../src/main/bundle/bundle-writer'
import { makeCorpusOf } from '../../../../src/main/bundle/open-bundle'
import { ZipWriter } from '../../../../src/main/bundle/zip-writer'
import { readPage } from '../../../../src/main/files/read-page'
import { CorpusLibrary } from '../../../../src/main/journal/corpus-library'
import { hashOf, lineOf, NO_LINE } from '../../../../src/main/journal/journal-line'
import type { OpenCorpus } from '../../../../src/main/journal/open-corpus'
import type { PageId, Revision, RevisionId } from '../../../../src/shared/model/index'
import { makeRevision } from '../../../../src/shared/review/index'
import type { BundleKind, JournalRecord } from '../../../../src/shared/schema/index'
import { draftLines } from '../../../support/drafting'
import { tempFolder } from '../../../support/temp-folder'

const OCCASION = { actor: '甲', at: '2026-11-21T08:00:00.000Z' }

interface Made {
  readonly home: string
  readonly library: CorpusLibrary
  readonly corpus: OpenCorpus
  readonly pages: readonly PageId[]
}

async function newCorpus(): Promise<Made> {
  const home = tempFolder()
  const folder = join(home, 'pages')
  mkdirSync(folder)
  const library = new CorpusLibrary(join(home, 'Galley'))
  const corpus = await library.openForOrigin(folder)
  const pages: PageId[] = []
  for (const [name, text] of [
    ['1.txt', '曹慧泉到株洲调研。'],
    ['2.txt', '株洲日报\n王小明说好。']
  ] as const) {
    writeFileSync(join(folder, name), text)
    const read = await readPage({ file: join(folder, name), path: name })
    if (read.kind !== 'page') throw new Error(read.skipped.code)
    await corpus.addPages([read])
    pages.push(read.page.id)
  }
  const [page] = pages
  const drafted = draftedRevision(page!, '曹慧泉到株洲调研。', 'r1', true)
  await corpus.addRevisions([{ kind: 'page.revised', revision: drafted }])
  return { home, library, corpus, pages }
}

function draftedRevision(page: PageId, text: string, id: string, withMentions = false): Revision {
  const { mentions, ...draft } = draftLines(text)
  const change = {
    kind: 'page.drafted' as const,
    draft: { ...draft, mentions: withMentions ? mentions : {} },
    stages: {}
  }
  return makeRevision({ page, last: null, state: undefined }, change, {
    ...OCCASION,
    id: id as RevisionId
  })[0]
}

async function written({ home, corpus, pages }: Made, kind: BundleKind): Promise<string> {
  const file = join(home, `${kind}.galley.zip`)
  const writer = await BundleWriter.begin(file, corpus, { kind, actor: '甲' })
  for (const page of pages) {
    await writer.add(
      page,
      kind === 'reading' ? null : draftedRevision(page, '曹慧泉到株洲调研。', `d${page}`)
    )
  }
  expect(existsSync(file)).toBe(false)
  expect((await writer.finish()).pages).toBe(2)
  return file
}

async function proved(file: string): Promise<BundleReader> {
  const bundle = await BundleReader.open(file)
  try {
    for (let step = await bundle.check(); step.done < step.total;) step = await bundle.check()
    return bundle
  } catch (error) {
    await bundle.close()
    throw error
  }
}

async function entriesOf(file: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(file)
  const entries = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    entries.set(entry.fileName, Buffer.concat(chunks))
  }
  return entries
}

test('a reading holds the whole corpus; opened elsewhere it is the same corpus, journal and all', async () => {
  const made = await newCorpus()
  const file = await written(made, 'reading')
  expect(readdirSync(made.home).sort()).toEqual(['Galley', 'pages', 'reading.galley.zip'])
  const bundle = await proved(file)
  expect(bundle.pages.map(({ path }) => path)).toEqual(['1.txt', '2.txt'])
  expect((await bundle.revisionsOf(made.pages[0]!)).map(({ id }) => id)).toEqual(['r1'])
  expect(await bundle.revisionsOf(made.pages[1]!)).toEqual([])
  const elsewhere = new CorpusLibrary(join(tempFolder(), 'Galley'))
  const opened = await elsewhere.openMade((root) => makeCorpusOf(bundle, root))
  await bundle.close()
  expect(opened.describe()).toMatchObject({ id: made.corpus.describe().id, lastSeq: 4, origin: null })
  expect((await opened.readPage(made.pages[1]!)).text).toBe('株洲日报\n王小明说好。')
  const records = await opened.readRecords(0, 100)
  expect(records).toEqual(await made.corpus.readRecords(0, 100))
  await elsewhere.close()
  await made.library.close()
})

test('a second reader gets pages and text, a corpus of their own that is read blind, and no tag', async () => {
  const made = await newCorpus()
  const file = await written(made, 'second-reader')
  const bundle = await proved(file)
  const opened = await made.library.openMade((root) => makeCorpusOf(bundle, root))
  await bundle.close()
  expect(opened.describe().id).not.toBe(made.corpus.describe().id)
  expect(opened.describe().name).toBe('pages')
  expect(opened.folder).toMatch(/pages 2$/)
  expect(opened.rules).toEqual({ reviewByAnother: false, isBlind: true })
  expect(JSON.stringify(await opened.readRecords(0, 100))).not.toContain('"status":"suggested"')
  await made.library.close()
})

test('a second reader’s bundle takes no page that somebody has tagged', async () => {
  const made = await newCorpus()
  const file = join(made.home, 'b.zip')
  const writer = await BundleWriter.begin(file, made.corpus, { kind: 'second-reader', actor: '' })
  const tagged = draftedRevision(made.pages[0]!, '曹慧泉到株洲调研。', 'r9', true)
  const mention = {
    id: 'm',
    type: 'person',
    paragraph: 'p0',
    start: 0,
    end: 3,
    status: 'accepted',
    by: 'hand'
  }
  const change = {
    ...tagged.change,
    draft: { ...(tagged.change as { draft: object }).draft, mentions: { m: mention } }
  }
  await expect(writer.add(made.pages[0]!, { ...tagged, change } as Revision)).rejects.toMatchObject({
    code: 'not-allowed'
  })
  expect(readdirSync(made.home).sort()).toEqual(['Galley', 'pages'])
  await made.library.close()
})

test('an aborted bundle leaves nothing behind', async () => {
  const made = await newCorpus()
  const writer = await BundleWriter.begin(join(made.home, 'b.zip'), made.corpus, {
    kind: 'reading',
    actor: ''
  })
  await writer.add(made.pages[0]!, null)
  await writer.abort()
  expect(readdirSync(made.home).sort()).toEqual(['Galley', 'pages'])
  await made.library.close()
})

type Entries = Map<string, Buffer>

const contentsOf = (entries: Entries) =>
  JSON.parse(entries.get('bundle.json')!.toString()) as {
    minReader: number
    entries: Record<string, { bytes: number; sha256: string }>
  }

/** Puts bytes in place of an entry, and into the list of contents as if they were meant. */
function put(entries: Entries, name: string, bytes: Buffer): void {
  entries.set(name, bytes)
  const contents = contentsOf(entries)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  contents.entries[name] = { bytes: bytes.length, sha256 }
  entries.set('bundle.json', Buffer.from(JSON.stringify(contents)))
}

/** The journal with its records changed, and each line sealed and chained anew: a forger's work. */
function forge(entries: Entries, change: (records: JournalRecord[]) => readonly object[]): void {
  const lines = entries.get('journal.jsonl')!.toString().trimEnd().split('\n')
  const records = lines.map(
    (line) => JSON.parse(line.replace(/,"crc":"[0-9a-f]{8}"\}$/, '}')) as JournalRecord
  )
  let previous = NO_LINE
  const forged = (change(records) as JournalRecord[]).map((record, i) => {
    const line = lineOf({ ...record, seq: i + 1, previous })
    previous = hashOf(line)
    return `${line}\n`
  })
  put(entries, 'journal.jsonl', Buffer.from(forged.join('')))
}

const firstSource = (entries: Entries): string =>
  [...entries.keys()].find((name) => name.startsWith('sources/'))!
const other = Buffer.from('something else')

const DAMAGED: [name: string, damage: (entries: Entries) => void, code: string, entry?: RegExp][] = [
  ['no list of contents', (entries) => entries.delete('bundle.json'), 'bundle-unknown'],
  ['a list that is no JSON', (entries) => entries.set('bundle.json', other), 'bundle-unknown'],
  [
    'the list of another program',
    (e) => e.set('bundle.json', Buffer.from('{"format":"x"}')),
    'bundle-unknown'
  ],
  [
    'a newer format',
    (e) => e.set('bundle.json', Buffer.from(JSON.stringify({ ...contentsOf(e), minReader: 2 }))),
    'bundle-too-new'
  ],
  [
    'a list without what it must say',
    (e) => e.set('bundle.json', Buffer.from(JSON.stringify({ ...contentsOf(e), kind: 'x' }))),
    'bundle-damaged',
    /bundle\.json/
  ],
  ['no journal', (entries) => entries.delete('journal.jsonl'), 'bundle-damaged', /journal/],
  ['a page’s file missing', (entries) => entries.delete(firstSource(entries)), 'bundle-damaged', /sources/],
  ['a page’s file changed', (e) => e.set(firstSource(e), other), 'bundle-damaged', /sources/],
  [
    'a page’s file changed, and the list too',
    (e) => put(e, firstSource(e), other),
    'bundle-damaged',
    /sources/
  ],
  [
    'a file that is not listed',
    (e) => e.set(`sources/${'0'.repeat(64)}`, other),
    'bundle-damaged',
    /sources/
  ],
  ['a file that no bundle has', (entries) => entries.set('run.exe', other), 'bundle-damaged', /run/],
  [
    'one bit of the journal',
    (e) => e.get('journal.jsonl')!.writeUInt8(0x31, 40),
    'bundle-damaged',
    /journal/
  ],
  [
    'an empty journal',
    (entries) => put(entries, 'journal.jsonl', Buffer.alloc(0)),
    'bundle-damaged',
    /journal/
  ],
  ['a journal that is no journal', (e) => put(e, 'journal.jsonl', other), 'bundle-damaged', /journal/],
  [
    'a journal cut in a line',
    (e) => put(e, 'journal.jsonl', e.get('journal.jsonl')!.subarray(0, -9)),
    'bundle-damaged',
    /journal/
  ],
  [
    'a record left out',
    (e) => {
      const lines = e.get('journal.jsonl')!.toString().split('\n')
      put(e, 'journal.jsonl', Buffer.from(lines.toSpliced(1, 1).join('\n')))
    },
    'bundle-damaged',
    /journal/
  ],
  [
    'a forged record of no known kind',
    (e) => forge(e, (r) => [...r, { ...r[0], body: { kind: 'x' } }]),
    'bundle-damaged',
    /journal/
  ],
  [
    'a forged journal of another corpus',
    (e) => forge(e, (r) => r.toSpliced(0, 1, { ...r[0]!, body: { ...r[0]!.body, corpus: 'x' } as never })),
    'bundle-damaged',
    /journal/
  ],
  [
    'a revision of a page that is not there',
    (e) => forge(e, (r) => r.filter((_, i) => i !== 1)),
    'bundle-damaged',
    /journal/
  ]
]

test.each(DAMAGED)('refused: %s', async (_name, damage, code, entry) => {
  const made = await newCorpus()
  const entries = await entriesOf(await written(made, 'reading'))
  damage(entries)
  const file = join(made.home, 'bad.galley.zip')
  const zip = new ZipWriter(file)
  for (const [name, bytes] of entries) await zip.addBuffer(name, bytes)
  await zip.finish()
  await expect(proved(file)).rejects.toMatchObject({
    code,
    ...(entry && { values: { entry: expect.stringMatching(entry) as string } })
  })
  await made.library.close()
})

test.each([
  ['a text', (file: string) => writeFileSync(file, '株洲日报\n'), 'bundle-unknown'],
  ['nothing', (file: string) => writeFileSync(file, ''), 'bundle-unknown'],
  ['a folder', (file: string) => mkdirSync(file), 'bundle-not-read'],
  ['no file', () => undefined, 'bundle-not-read']
])('refused: %s instead of a bundle', async (_name, make, code) => {
  const file = join(tempFolder(), 'x.zip')
  make(file)
  await expect(BundleReader.open(file)).rejects.toMatchObject({ code })
})

test('refused: a bundle that was cut off on its way, wherever it was', async () => {
  const made = await newCorpus()
  const file = await written(made, 'reading')
  const whole = readFileSync(file)
  for (let length = 4; length < whole.length; length += 97) {
    writeFileSync(file, whole)
    truncateSync(file, length)
    await expect(proved(file), `${length} bytes`).rejects.toMatchObject({ code: 'bundle-cut-short' })
  }
  await made.library.close()
})

test('refused: revisions that do not give the page they were made for; no corpus is left behind', async () => {
  const made = await newCorpus()
  const entries = await entriesOf(await written(made, 'reading'))
  forge(entries, (records) =>
    records.map((record) => {
      const { body } = record
      if (body.kind !== 'page.revised') return record
      return { ...record, body: { ...body, revision: { ...body.revision, afterHash: 'f'.repeat(64) } } }
    })
  )
  const file = join(made.home, 'bad.galley.zip')
  const zip = new ZipWriter(file)
  for (const [name, bytes] of entries) await zip.addBuffer(name, bytes)
  await zip.finish()
  const bundle = await proved(file)
  const root = join(tempFolder(), 'Galley')
  await expect(makeCorpusOf(bundle, root)).rejects.toMatchObject({ code: 'bundle-damaged' })
  expect(existsSync(root)).toBe(false)
  await bundle.close()
  await made.library.close()
})
