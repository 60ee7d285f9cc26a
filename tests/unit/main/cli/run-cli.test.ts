import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../../../../src/main/cli/run-cli'
import { tempFolder } from '../../../support/temp-folder'
import { treeHash } from '../../../support/tree-hash'
import { TAGGER, WORDS } from '../../../support/word-list'
import { encode, simplified, traditional } from '../../files/samples'

const seeds = resolve(import.meta.dirname, '../../../../seeds')

type Run = { code: number; out: string; err: string }
type RunOptions = { env?: Record<string, string>; isLive?: boolean; signal?: AbortSignal }

async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { env = {}, isLive = false, signal = new AbortController().signal } = options
  let out = ''
  let err = ''
  const streams = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    isLive
  }
  const code = await runCli(args, streams, env, signal, () =>
    Promise.resolve({ words: WORDS, tagger: TAGGER })
  )
  return { code, out, err }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
const lines = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('galley export', () => {
  test('exports the seeds, counts them in a table, and leaves them as they are', async () => {
    const pages = join(tempFolder(), 'seeds')
    cpSync(seeds, pages, { recursive: true })
    const before = treeHash(pages)
    const out = join(tempFolder(), 'out')
    const { code, out: table, err } = await run(['export', pages, '--out', out])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(treeHash(pages)).toBe(before)
    expect(readdirSync(out)).toEqual(['articles.jsonl', 'pages.jsonl', 'texts'])
    expect(lines(join(out, 'pages.jsonl')).map(({ page }) => page)).toEqual(readdirSync(seeds).sort())
    for (const name of readdirSync(seeds)) expect(table).toContain(name)
    expect(table).toMatch(/Page .*Encoding .*Articles .*Paragraphs .*Flags .*Unassigned/)
    expect(table).toMatch(/5 pages/)
    expect(table).toMatch(/\d+ files written to .*out \(\d+ kB\)/)
  })

  test('writes the same bytes when it runs again, and in place of the first', async () => {
    const out = tempFolder()
    await run(['export', seeds, '--out', out, '--quiet'])
    const names = filesOf(out)
    const bytes = names.filter((name) => /\.\w+$/.test(name)).map((name) => readFileSync(join(out, name)))
    await run(['export', seeds, '--out', out, '--quiet'])
    expect(filesOf(out)).toEqual(names)
    const again = names.filter((name) => /\.\w+$/.test(name)).map((name) => readFileSync(join(out, name)))
    expect(again).toEqual(bytes)
  })

  test.each([
    ['jsonl', ['articles.jsonl', 'pages.jsonl']],
    ['txt', ['texts']],
    ['txt, jsonl', ['articles.jsonl', 'pages.jsonl', 'texts']]
  ])('--format %s', async (format, names) => {
    const out = tempFolder()
    expect(await run(['export', seeds, '--out', out, '--format', format, '--quiet'])).toEqual({
      code: 0,
      out: '',
      err: ''
    })
    expect(readdirSync(out)).toEqual(names)
  })

  test('names each refused file with its reason, exports the rest, and answers 1', async () => {
    const pages = tempFolder()
    writeFileSync(join(pages, '1.txt'), simplified)
    writeFileSync(join(pages, '2.txt'), '')
    mkdirSync(join(pages, 'sub'))
    writeFileSync(join(pages, 'sub/3\u001b[31m.md'), Buffer.from('89504e470d0a1a0a', 'hex'))
    writeFileSync(join(pages, '4.txt'), encode(traditional, 'big5'))
    const out = tempFolder()
    const { code, out: table, err } = await run(['export', pages, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('refused: 2.txt: the file is empty')
    expect(err).toContain('refused: sub/3\ufffd[31m.md: not a text file')
    expect(err).toContain('2 files were refused.')
    expect(table).toMatch(/4\.txt +│ big5/)
    expect(table).toContain('2 encodings')
    expect(lines(join(out, 'pages.jsonl')).map(({ page }) => page)).toEqual(['1.txt', '4.txt'])
  })

  test('--encoding is taken at its word, and what cannot be read is counted', async () => {
    const pages = tempFolder()
    writeFileSync(join(pages, '1.txt'), encode(simplified, 'gbk'))
    const out = tempFolder()
    const { code, err } = await run(['export', pages, '--out', out, '--encoding', 'utf-8'])
    expect(code).toBe(0)
    expect(err).toMatch(/^1\.txt: \d{4} places cannot be read as utf-8\n$/)
    expect(lines(join(out, 'pages.jsonl'))[0]).toMatchObject({ encoding: 'utf-8' })
  })

  test('many pages are counted in all', async () => {
    const pages = tempFolder()
    for (let i = 0; i < 120; i++) writeFileSync(join(pages, `${i}.txt`), `第${i}版\n\n株洲日报讯 今日晴。`)
    const { out: table, err } = await run(['export', pages, '--out', tempFolder(), '--format', 'jsonl'])
    expect(table).toContain('120 pages')
    expect(table).not.toContain('.txt')
    expect(err).toBe('100 pages looked through\n100 pages\n')
  })

  test('a person who watches sees one line that is written over', async () => {
    const { err } = await run(['export', seeds, '--out', tempFolder()], { isLive: true })
    const counts = ['1 page', '2 pages', '3 pages', '4 pages', '5 pages']
    const learned = counts.map((count) => `${count} looked through`)
    expect(err.split('\r\u001b[K')).toEqual(['', ...learned, ...counts, ''])
  })

  test('names that differ across the folder are flagged, with where and how often', async () => {
    const pages = tempFolder()
    const page = (name: string) => `云溪日报讯（全媒体记者/${name}）今日，会议在云溪召开，听取了汇报。\n`
    for (const [file, name] of Object.entries({ a: '周蒿', b: '周蒿', c: '周蒿', d: '周菁', e: '何勇' })) {
      writeFileSync(join(pages, `${file}.txt`), page(name))
    }
    const stored = new Map<string, number>()
    const { out: table } = await run(['export', pages, '--out', tempFolder(), '--format', 'jsonl'])
    for (const [, file = '', flags] of table.matchAll(/(\w)\.txt.*?utf-8\D+\d+\D+\d+\D+(\d+)/gi)) {
      stored.set(file, Number(flags))
    }
    expect(stored.get('d')! - stored.get('e')!).toBe(1)
  })

  test('stopping leaves the target as it was', async () => {
    const out = tempFolder()
    const stop = new AbortController()
    stop.abort()
    const { code, err } = await run(['export', seeds, '--out', out], { signal: stop.signal })
    expect(code).toBe(130)
    expect(err).toContain(`Stopped. Nothing was changed in ${out}.`)
    expect(readdirSync(out)).toEqual([])
  })

  test('when no page could be read nothing is written', async () => {
    const pages = tempFolder()
    writeFileSync(join(pages, '1.txt'), ' ')
    const out = tempFolder()
    const { code, err } = await run(['export', pages, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('nothing was exported')
    expect(readdirSync(out)).toEqual([])
  })

  test('a target that cannot be written to is named, and the answer is 1', async () => {
    const out = join(tempFolder(), 'file')
    writeFileSync(out, '')
    const { code, err } = await run(['export', seeds, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain('could not be written')
  })
})

describe('wrong use answers 2, says why and writes nothing', () => {
  const out = '/tmp/galley-never-written'
  test.each([
    ['no command', [], 'Usage: galley'],
    ['an unknown command', ['import', seeds], 'too many arguments|unknown command'],
    ['no folder', ['export', '--out', out], "missing required argument 'folder'"],
    ['no target', ['export', seeds], "required option '-o, --out <folder>'"],
    ['an unknown option', ['export', seeds, '--out', out, '--fast'], "unknown option '--fast'"],
    ['an unknown format', ['export', seeds, '--out', out, '--format', 'jsonl,tei'], 'Unknown format “tei”'],
    ['an unknown encoding', ['export', seeds, '--out', out, '--encoding', 'ebcdic'], "'ebcdic' is invalid"],
    ['two folders', ['export', seeds, seeds, '--out', out], 'too many arguments'],
    [
      'a folder that is not there',
      ['export', '/no/such', '--out', out],
      '/no/such could not be read \\(ENOENT\\)'
    ],
    ['a file', ['export', join(seeds, readdirSync(seeds)[0]!), '--out', out], 'ENOTDIR'],
    ['a name that no folder can have', ['export', '株'.repeat(200), '--out', out], 'ENAMETOOLONG'],
    ['a target inside the pages', ['export', seeds, '--out', join(seeds, 'out')], 'Choose another folder']
  ])('%s', async (_name, args, message) => {
    const before = treeHash(seeds)
    const { code, out: table, err } = await run(args)
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(message))
    expect(table).toBe('')
    expect(existsSync(out)).toBe(false)
    expect(treeHash(seeds)).toBe(before)
  })

  test('a folder without pages', async () => {
    const pages = tempFolder()
    writeFileSync(join(pages, 'scan.jpg'), '')
    const { code, err } = await run(['export', pages, '--out', out])
    expect({ code, err }).toEqual({ code: 2, err: `There are no .txt or .md files in ${pages}.\n` })
    expect(existsSync(out)).toBe(false)
  })
})

describe('language', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, '无法读取文件夹'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, '无法读取文件夹'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'could not be read'],
    [{}, 'could not be read']
  ])('%j', async (env, message) => {
    const { err } = await run(['export', '/no/such', '--out', '/tmp/x'], { env })
    expect(err).toMatch(new RegExp(message))
  })

  test('help is in the language of the system', async () => {
    const { code, out } = await run(['export', '--help'], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(code).toBe(0)
    expect(out).toContain('存放 .txt 和 .md 文件的文件夹')
  })
})
