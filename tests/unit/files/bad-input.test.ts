import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Found, findNamedPages, findPages } from '../../../src/main/files/find-pages'
import { readPage } from '../../../src/main/files/read-page'
import { MAX_PAGE_BYTES, openForReading, type OpenFile } from '../../../src/main/files/read-steadily'
import type { Skipped } from '../../../src/shared/contract/index'
import { tempFolder } from '../../support/temp-folder'
import { encode, simplified, traditional, utf16leMark, utf8Mark } from './samples'

type Outcome = string | Pick<Skipped, 'code' | 'values'>

/** The text, or why there is none; a reason always names the file. */
async function outcomeOf(file: string, path: string, openFile?: OpenFile): Promise<Outcome> {
  const read = await readPage({ file, path }, 'auto', openFile)
  if (read.kind === 'page') return read.page.text
  expect(read.skipped.path).toBe(path)
  return { code: read.skipped.code, values: read.skipped.values }
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const zip = Buffer.concat([
  Buffer.from('504b030414000000', 'hex'),
  Buffer.from('page.txt'),
  simplifiedBytes()
])
const longLine = '株洲日报讯'.repeat(1_333_334)

describe('what is in a file', () => {
  const cases: [string, Buffer, Outcome][] = [
    ['nothing', Buffer.alloc(0), { code: 'empty', values: {} }],
    ['a byte order mark alone', utf8Mark, { code: 'empty', values: {} }],
    ['white space only', Buffer.from(' \t\r\n\u3000\u00a0\n'), { code: 'white-space-only', values: {} }],
    [
      'white space only, in UTF-16',
      encode(' \n\u3000', 'utf-16le', utf16leMark),
      { code: 'white-space-only', values: {} }
    ],
    ['a PNG', png, { code: 'binary', values: { format: 'PNG' } }],
    ['a ZIP', zip, { code: 'binary', values: { format: 'ZIP' } }],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), { code: 'binary', values: { format: 'PDF' } }],
    ['bytes of no kind', noise(4096), { code: 'binary', values: { format: 'unknown' } }],
    [
      'text between many NULs',
      Buffer.from('株\0\0洲\0\0日\0\0报'),
      { code: 'binary', values: { format: 'unknown' } }
    ],
    ['a few NULs in a text: they are kept', Buffer.from('株洲\0日报\0\n'), '株洲\0日报\0\n'],
    [
      'UTF-32',
      Buffer.from('fffe00002c670000', 'hex'),
      { code: 'encoding-unknown', values: { guess: 'utf-32' } }
    ],
    [
      'UTF-8 with GBK in the middle',
      Buffer.concat([encode(traditional, 'utf8'), encode(traditional, 'gbk'), encode(traditional, 'utf8')]),
      {
        code: 'encoding-does-not-fit',
        values: { encoding: 'gb18030', unreadable: expect.any(Number) as number }
      }
    ],
    [
      'GBK with UTF-8 at the end',
      Buffer.concat([encode(simplified, 'gbk'), encode('\n责任编辑：张三\n', 'utf8')]),
      {
        code: 'encoding-does-not-fit',
        values: { encoding: 'gb18030', unreadable: 1 }
      }
    ],
    [
      'UTF-8 cut inside its last character',
      encode(simplified.trimEnd(), 'utf8').subarray(0, -1),
      { code: 'encoding-does-not-fit', values: { encoding: 'utf-8', unreadable: 1 } }
    ],
    [
      'UTF-16 with half a unit too much',
      Buffer.concat([encode('株洲', 'utf-16le', utf16leMark), Buffer.from([0x6c])]),
      { code: 'encoding-does-not-fit', values: { encoding: 'utf-16le', unreadable: 1 } }
    ],
    [
      'UTF-16 with half of a pair',
      Buffer.from('fffe2a6800d82a68', 'hex'),
      { code: 'encoding-does-not-fit', values: { encoding: 'utf-16le', unreadable: 1 } }
    ],
    ['one line of 20 MB', Buffer.from(longLine), longLine],
    ['a file without a line end', Buffer.from('株洲'), '株洲']
  ]
  test.each(cases)('%s', async (_name, bytes, expected) => {
    const file = join(tempFolder(), 'page.txt')
    writeFileSync(file, bytes)
    const outcome = await outcomeOf(file, 'page.txt')
    if (typeof expected === 'string') expect(outcome === expected).toBe(true)
    else expect(outcome).toEqual(expected)
  })

  test('more than a page can be', async () => {
    const file = join(tempFolder(), 'page.txt')
    writeFileSync(file, '')
    truncateSync(file, MAX_PAGE_BYTES + 1)
    expect(await outcomeOf(file, 'page.txt')).toEqual({
      code: 'too-large',
      values: { sizeBytes: MAX_PAGE_BYTES + 1, limitBytes: MAX_PAGE_BYTES }
    })
  })

  test('the wrong encoding, chosen by a person, is counted and not refused', async () => {
    const file = join(tempFolder(), 'page.txt')
    writeFileSync(file, encode(simplified, 'gbk'))
    const read = await readPage({ file, path: 'page.txt' }, 'utf-8')
    if (read.kind === 'skipped') throw new Error(read.skipped.code)
    expect(read.unreadable).toBeGreaterThan(1000)
    expect(read.page.decoder).toMatchObject({ encoding: 'utf-8', chosen: 'by-hand' })
  })
})

describe('what becomes of a file while it is read', () => {
  /** Opens as always, but lets something happen between the first look and the reading. */
  const meanwhile =
    (happen: (file: string) => void): OpenFile =>
    async (file) => {
      const handle = await openForReading(file)
      return {
        stat: () => handle.stat(),
        close: () => handle.close(),
        readFile: () => {
          happen(file)
          return handle.readFile()
        }
      }
    }
  const failing =
    (code: string): OpenFile =>
    () =>
      Promise.reject(Object.assign(new Error(code), { code }))

  const cases: [string, OpenFile, Pick<Skipped, 'code' | 'values'>][] = [
    [
      'it grows',
      meanwhile((file) => appendFileSync(file, '增')),
      { code: 'changed-while-reading', values: {} }
    ],
    ['it shrinks', meanwhile((file) => truncateSync(file, 3)), { code: 'changed-while-reading', values: {} }],
    [
      'it is written over with as many bytes',
      meanwhile((file) => {
        writeFileSync(file, '乙'.repeat(100))
        utimesSync(file, 1, 1)
      }),
      { code: 'changed-while-reading', values: {} }
    ],
    ['it is deleted', meanwhile((file) => rmSync(file)), { code: 'vanished', values: {} }],
    ['it may not be read', failing('EACCES'), { code: 'not-readable', values: { reason: 'EACCES' } }],
    ['the disk fails', failing('EIO'), { code: 'not-readable', values: { reason: 'EIO' } }],
    ['too many files are open', failing('EMFILE'), { code: 'not-readable', values: { reason: 'EMFILE' } }]
  ]
  test.each(cases)('%s', async (_name, openFile, expected) => {
    const file = join(tempFolder(), 'page.txt')
    writeFileSync(file, '甲'.repeat(100))
    expect(await outcomeOf(file, 'page.txt', openFile)).toEqual(expected)
  })

  test('it is gone before it is opened', async () => {
    const file = join(tempFolder(), 'page.txt')
    expect(await outcomeOf(file, 'page.txt')).toEqual({ code: 'vanished', values: {} })
  })

  test.runIf(process.platform !== 'win32')('a link or a pipe takes its place', async () => {
    const folder = tempFolder()
    const link = join(folder, 'link.txt')
    symlinkSync('/etc/hostname', link)
    expect(await outcomeOf(link, 'link.txt')).toEqual({ code: 'not-readable', values: { reason: 'ELOOP' } })
    const pipe = join(folder, 'pipe.txt')
    execFileSync('mkfifo', [pipe])
    expect(await outcomeOf(pipe, 'pipe.txt')).toEqual({
      code: 'not-a-page',
      values: { reason: 'special-file' }
    })
  })
})

describe('what is in a folder', () => {
  const found = async (each: AsyncIterable<Found>): Promise<unknown[]> => {
    const all: unknown[] = []
    for await (const one of each) all.push(one.kind === 'file' ? one.path : one.skipped)
    return all
  }

  test('pages at any depth, sorted by code point; hidden and other files left out', async () => {
    const folder = tempFolder()
    for (const path of ['a.txt', 'a/x.md', 'a-b.TXT', 'B.Md', '𠀀.txt', '豈.txt', '一/二/三.txt']) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), '甲')
    }
    for (const path of ['.hidden.txt', '.git/page.txt', 'scan.jpg', 'txt', 'a.txt.bak']) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), '甲')
    }
    expect(await found(findPages(folder))).toEqual([
      'B.Md',
      'a-b.TXT',
      'a.txt',
      'a/x.md',
      '一/二/三.txt',
      '豈.txt',
      '𠀀.txt'
    ])
  })

  test('a folder without pages gives nothing; no folder is an error that names it', async () => {
    const folder = tempFolder()
    expect(await found(findPages(folder))).toEqual([])
    const missing = join(folder, 'missing')
    await expect(found(findPages(missing))).rejects.toMatchObject({
      code: 'folder-not-readable',
      values: { folder: missing, reason: 'ENOENT' }
    })
    writeFileSync(join(folder, 'page.txt'), '甲')
    await expect(found(findPages(join(folder, 'page.txt')))).rejects.toMatchObject({
      code: 'folder-not-readable',
      values: { reason: 'ENOTDIR' }
    })
  })

  test('a folder named like a page is walked', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'x.txt'))
    writeFileSync(join(folder, 'x.txt/page.txt'), '甲')
    expect(await found(findPages(folder))).toEqual(['x.txt/page.txt'])
  })

  test.runIf(process.platform !== 'win32')('links and pipes are named and not followed', async () => {
    const folder = tempFolder()
    const outside = tempFolder()
    writeFileSync(join(outside, 'page.txt'), '外')
    symlinkSync(outside, join(folder, 'folder'))
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync(join(outside, 'page.txt'), join(folder, 'link.txt'))
    symlinkSync(join(outside, 'missing'), join(folder, 'dangling'))
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const notAPage = (path: string, reason: string) => ({ path, code: 'not-a-page', values: { reason } })
    expect(await found(findPages(folder))).toEqual([
      notAPage('folder', 'link'),
      notAPage('link.txt', 'link'),
      notAPage('loop', 'link'),
      notAPage('pipe.txt', 'special-file')
    ])
  })

  test.runIf(process.platform === 'linux')(
    'a name that is no UTF-8 is refused, the others are found',
    async () => {
      const folder = tempFolder()
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('d6d02e747874', 'hex')]), '甲')
      writeFileSync(join(folder, 'page.txt'), '甲')
      expect(await found(findPages(folder))).toEqual([
        'page.txt',
        { path: '\ufffd\ufffd.txt', code: 'not-readable', values: { reason: 'name-not-utf-8' } }
      ])
    }
  )

  test('1,000 equal names in different folders are 1,000 pages', async () => {
    const folder = tempFolder()
    const paths = Array.from({ length: 1000 }, (_, i) => `${String(i).padStart(4, '0')}/page.txt`)
    for (const path of paths) {
      mkdirSync(join(folder, path, '..'))
      writeFileSync(join(folder, path), '甲')
    }
    expect(await found(findPages(folder))).toEqual(paths)
    const ids = new Set<string>()
    for await (const one of findPages(folder)) {
      const read = one.kind === 'file' ? await readPage(one) : one
      if (read.kind === 'page') ids.add(read.page.id)
    }
    expect(ids.size).toBe(1000)
  })
})

describe('long names', () => {
  // A name has at most 255 bytes on Linux: 83 Chinese characters and `.txt`.
  const longest = `${'株'.repeat(83)}.txt`
  const tooLong = `${'株'.repeat(200)}.txt`

  test('the longest name there can be is a page like any other', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, longest), '甲')
    expect(await outcomeOf(join(folder, longest), longest)).toBe('甲')
  })

  test.runIf(process.platform === 'linux')(
    'a name of 200 Chinese characters cannot exist: it is refused by name',
    async () => {
      const folder = tempFolder()
      const outcomes: unknown[] = []
      for await (const one of findNamedPages([join(folder, tooLong)], folder)) outcomes.push(one)
      expect(outcomes).toEqual([
        { kind: 'skipped', skipped: { path: tooLong, code: 'name-too-long', values: {} } }
      ])
      await expect(findPages(join(folder, tooLong)).next()).rejects.toMatchObject({
        code: 'folder-not-readable',
        values: { reason: 'ENAMETOOLONG' }
      })
    }
  )
})

describe('named paths', () => {
  const pathsOf = async (each: AsyncIterable<Found>): Promise<unknown[]> => {
    const all: unknown[] = []
    for await (const one of each) all.push(one.kind === 'file' ? one.path : one.skipped)
    return all
  }

  test('inside the origin they are relative to it; outside, equal names stay apart and keep their paths', async () => {
    const origin = tempFolder()
    const outside = tempFolder()
    for (const path of ['1/page.txt', '2/page.txt']) {
      for (const folder of [origin, outside]) {
        mkdirSync(join(folder, path, '..'), { recursive: true })
        writeFileSync(join(folder, path), '甲')
      }
    }
    const named = [join(origin, '1/page.txt'), join(outside, '1/page.txt'), join(outside, '2')]
    const paths = await pathsOf(findNamedPages(named, origin))
    expect(paths).toEqual([
      '1/page.txt',
      expect.stringMatching(/^1 \([0-9a-f]{6}\)\/page\.txt$/),
      expect.stringMatching(/^2 \([0-9a-f]{6}\)\/page\.txt$/)
    ])
    expect(await pathsOf(findNamedPages(named, origin))).toEqual(paths)
    expect(await pathsOf(findNamedPages([join(outside, '2/page.txt')], origin))).toEqual([paths[2]])
  })

  test('what is no page is named', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'scan.jpg'), '甲')
    const named = [join(folder, 'scan.jpg'), join(folder, 'missing.txt')]
    expect(await pathsOf(findNamedPages(named, folder))).toEqual([
      { path: 'scan.jpg', code: 'not-a-page', values: { reason: 'extension' } },
      { path: 'missing.txt', code: 'vanished', values: {} }
    ])
  })
})

function simplifiedBytes(): Buffer {
  return encode(simplified, 'utf8')
}

/** Bytes with no order in them, the same every time. */
function noise(length: number): Buffer {
  let state = 1
  return Buffer.from(
    Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24)
  )
}
