import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconvPackage from 'iconv-lite/package.json'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/main/files/read-page'
import { tempFolder } from '../../support/temp-folder'
import { encode, simplified, traditional, utf16beMark, utf16leMark, utf8Mark } from './samples'

async function pageOf(bytes: Buffer) {
  const file = join(tempFolder(), 'page.txt')
  writeFileSync(file, bytes)
  const read = await readPage({ file, path: 'page.txt' })
  if (read.kind === 'skipped') throw new Error(JSON.stringify(read.skipped))
  return read.page
}

const by = `iconv-lite ${iconvPackage.version}`

describe.each([
  ['UTF-8', encode(simplified, 'utf8'), 'utf-8', false],
  ['UTF-8 with a mark', encode(simplified, 'utf8', utf8Mark), 'utf-8', true],
  ['UTF-16 LE with a mark', encode(simplified, 'utf-16le', utf16leMark), 'utf-16le', true],
  ['UTF-16 LE', encode(simplified, 'utf-16le'), 'utf-16le', false],
  ['UTF-16 BE with a mark', encode(simplified, 'utf-16be', utf16beMark), 'utf-16be', true],
  ['UTF-16 BE', encode(simplified, 'utf-16be'), 'utf-16be', false],
  ['GB18030', encode(simplified, 'gb18030'), 'gb18030', false],
  ['GBK', encode(simplified, 'gbk'), 'gb18030', false]
] as const)('a simplified page in %s', (_name, bytes, encoding, bom) => {
  test('reads to the same text, and says how', async () => {
    const page = await pageOf(bytes)
    expect(page.text).toBe(simplified)
    expect(page.decoder).toEqual({ encoding, bom, by, chosen: 'detected' })
    expect(page.sizeBytes).toBe(bytes.length)
  })
})

describe.each([
  ['UTF-8', encode(traditional, 'utf8'), 'utf-8'],
  ['Big5', encode(traditional, 'big5'), 'big5'],
  ['UTF-16 LE', encode(traditional, 'utf-16le'), 'utf-16le'],
  ['UTF-16 BE', encode(traditional, 'utf-16be'), 'utf-16be'],
  ['GB18030', encode(traditional, 'gb18030'), 'gb18030']
] as const)('a traditional page in %s', (_name, bytes, encoding) => {
  test('reads to the same text', async () => {
    const page = await pageOf(bytes)
    expect(page.text).toBe(traditional)
    expect(page.decoder.encoding).toBe(encoding)
  })
})

test.each([
  ['Shift_JIS', '日本の新聞記事をここに書きます。東京で会議が開かれた。', 'shift_jis'],
  ['EUC-KR', '한국 신문 기사입니다. 서울에서 회의가 열렸다.', 'euc-kr'],
  ['windows-1252', 'Le café était déjà fermé – l’été dernier, à Genève.', 'windows-1252']
])('a line in %s reads to the same text', async (name, text, encoding) => {
  const page = await pageOf(encode(text, name))
  expect(page.text).toBe(text)
  expect(page.decoder.encoding).toBe(encoding)
})

test.each([
  ['one short line of UTF-16 LE', '株洲日报。', 'utf-16le'],
  ['one short line of UTF-16 BE', '株洲日报。', 'utf-16be'],
  ['Latin text in UTF-16 LE', 'The quick brown fox\n', 'utf-16le']
])('%s without a mark is found', async (_name, text, encoding) => {
  const page = await pageOf(encode(text, encoding))
  expect(page.text).toBe(text)
})

test('Latin letters in pairs are not taken for UTF-16', async () => {
  expect((await pageOf(Buffer.from('bush hid the facts'))).text).toBe('bush hid the facts')
})

test('line ends become \\n, and nothing else changes', async () => {
  const text = '\u3000甲\r\n乙\r丙\n\n丁\u2028戊\u0085已\ufeff庚 é e\u0301 ﬁ Ａ\r'
  const page = await pageOf(encode(text, 'utf8'))
  expect(page.text).toBe('\u3000甲\n乙\n丙\n\n丁\u2028戊\u0085已\ufeff庚 é e\u0301 ﬁ Ａ\n')
})

test('only the first mark is left out', async () => {
  expect((await pageOf(encode('\ufeff甲', 'utf8', utf8Mark))).text).toBe('\ufeff甲')
})

test('U+FFFD that stands in valid UTF-8 is text', async () => {
  expect((await pageOf(Buffer.from('株\ufffd日报'))).text).toBe('株\ufffd日报')
})

test('the id follows from path and bytes alone', async () => {
  const folder = tempFolder()
  const read = async (path: string, text: string) => {
    const file = join(folder, 'page.txt')
    writeFileSync(file, text)
    const page = await readPage({ file, path })
    return page.kind === 'page' ? page.page.id : page.skipped
  }
  const id = await read('a/1.txt', '甲')
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  expect(await read('a/1.txt', '甲')).toBe(id)
  expect(await read('b/1.txt', '甲')).not.toBe(id)
  expect(await read('a/1.txt', '乙')).not.toBe(id)
})
