import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExportWriter } from '../../../src/main/files/export-writer'
import { tempFolder } from '../../support/temp-folder'
import { treeHash } from '../../support/tree-hash'

const nowhere = { sources: [], stores: [] }
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

describe('an export', () => {
  test('appears all at once, and is reported', async () => {
    const folder = join(tempFolder(), 'new/out')
    const writer = await ExportWriter.begin(folder, nowhere)
    await writer.append([{ file: 'articles.jsonl', text: '甲\n' }])
    await writer.append([
      { file: 'articles.jsonl', text: '乙\n' },
      { file: 'texts/a/01.txt', text: '丙' },
      { file: 'pages.jsonl', text: '' }
    ])
    expect(readdirSync(folder).every((name) => name.endsWith('.partial'))).toBe(true)
    expect(await writer.finish()).toEqual({
      folder,
      files: 3,
      bytes: 11,
      named: [
        { file: 'articles.jsonl', bytes: 8 },
        { file: 'pages.jsonl', bytes: 0 }
      ]
    })
    expect(filesOf(folder)).toEqual(['articles.jsonl', 'pages.jsonl', 'texts', 'texts/a', 'texts/a/01.txt'])
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).toBe('甲\n乙\n')
  })

  test('keeps the order of appends that are not waited for', async () => {
    const folder = tempFolder()
    const writer = await ExportWriter.begin(folder, nowhere)
    const numbers = Array.from({ length: 50 }, (_, i) => `${i}\n`)
    await Promise.all(numbers.map((text) => writer.append([{ file: 'pages.jsonl', text }])))
    await writer.finish()
    expect(readFileSync(join(folder, 'pages.jsonl'), 'utf8')).toBe(numbers.join(''))
  })

  test('replaces an earlier one, and leaves other files alone', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'articles.jsonl'), 'old and longer')
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const writer = await ExportWriter.begin(folder, nowhere)
    await writer.append([{ file: 'articles.jsonl', text: 'new' }])
    await writer.finish()
    expect(readFileSync(join(folder, 'articles.jsonl'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('leaves nothing behind when it is aborted', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'articles.jsonl'), 'old')
    const before = treeHash(folder)
    const writer = await ExportWriter.begin(folder, nowhere)
    void writer.append([{ file: 'articles.jsonl', text: 'new' }])
    await writer.abort()
    expect(treeHash(folder)).toBe(before)
  })

  test('leaves nothing behind when writing fails', async () => {
    const folder = tempFolder()
    const writer = await ExportWriter.begin(folder, nowhere)
    await writer.append([{ file: 'a', text: 'a file where a folder should be' }])
    const failed = writer.append([{ file: 'a/b.txt', text: '' }])
    await expect(failed).rejects.toMatchObject({ code: 'export-not-written' })
    await expect(writer.finish()).rejects.toMatchObject({ code: 'export-not-written' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('removes what a process that is gone has left, and not what a living one collects', async () => {
    const folder = tempFolder()
    const gone = `.galley-export-${spawnSync('true').pid}-1.partial`
    const living = `.galley-export-${process.ppid}-1.partial`
    for (const name of [gone, living]) mkdirSync(join(folder, name))
    const writer = await ExportWriter.begin(folder, nowhere)
    await writer.abort()
    expect(readdirSync(folder)).toEqual([living])
  })
})

describe('places that are refused', () => {
  test.each(['../a', '/etc/x', 'a/../../b', 'C:x', 'con', ''])('a file %j', async (file) => {
    const folder = tempFolder()
    const writer = await ExportWriter.begin(folder, nowhere)
    await expect(writer.append([{ file, text: '' }])).rejects.toMatchObject({ code: 'not-allowed' })
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['the folder of the pages', 'pages'],
    ['a folder in it', 'pages/out/new'],
    ['a folder around it', '.'],
    ['a link into it', 'link/out'],
    ['a folder in the store', 'store/out']
  ])('%s', async (_name, out) => {
    const home = tempFolder()
    for (const name of ['pages', 'store']) mkdirSync(join(home, name))
    symlinkSync(join(home, 'pages'), join(home, 'link'))
    const before = treeHash(home)
    const forbidden = { sources: [join(home, 'pages')], stores: [join(home, 'store')] }
    await expect(ExportWriter.begin(join(home, out), forbidden)).rejects.toMatchObject({
      code: 'export-into-sources'
    })
    expect(treeHash(home)).toBe(before)
  })

  test('a folder beside them, or around the store, is not', async () => {
    const home = tempFolder()
    for (const name of ['in/pages', 'docs/store']) mkdirSync(join(home, name), { recursive: true })
    const forbidden = { sources: [join(home, 'in/pages')], stores: [join(home, 'docs/store')] }
    for (const out of ['in/pages-out', 'docs']) {
      const writer = await ExportWriter.begin(join(home, out), forbidden)
      await writer.abort()
    }
  })

  // Node's own recursive mkdir never answers here.
  test.runIf(process.platform === 'linux')('a target that nothing can be made in is named', async () => {
    await expect(ExportWriter.begin('/proc/galley/out', nowhere)).rejects.toMatchObject({
      code: 'export-not-written',
      values: { folder: '/proc/galley/out', reason: 'ENOENT' }
    })
  })

  test('a target that is a file is named', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, '')
    await expect(ExportWriter.begin(file, nowhere)).rejects.toMatchObject({
      code: 'export-not-written',
      values: { folder: file, reason: 'EEXIST' }
    })
    expect(existsSync(file)).toBe(true)
  })
})
