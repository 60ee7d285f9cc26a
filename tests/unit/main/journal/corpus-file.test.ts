import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage } from '../../../../src/main/files/read-page'
import { CorpusLibrary } from '../../../../src/main/journal/corpus-library'
import { tempFolder } from '../../../support/temp-folder'
import { treeHash } from '../../../support/tree-hash'

/** The folder of a corpus with one page, closed; and a library that has not seen it yet. */
async function made() {
  const home = tempFolder()
  const pages = join(home, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, '1.txt'), '株洲日报\n')
  const root = join(home, 'Galley')
  const library = new CorpusLibrary(root)
  const corpus = await library.openForOrigin(pages)
  const read = await readPage({ file: join(pages, '1.txt'), path: '1.txt' })
  if (read.kind === 'page') await corpus.addPages([read])
  const described = corpus.describe()
  await library.close()
  const file = join(root, 'pages/corpus.json')
  return { pages, root, file, json: readFileSync(file, 'utf8'), described, library: new CorpusLibrary(root) }
}

function becomeFolder(file: string): void {
  rmSync(file)
  mkdirSync(file)
}

test.each<[string, (file: string) => void]>([
  ['was emptied', (file) => truncateSync(file, 0)],
  ['was cut short', (file) => truncateSync(file, 40)],
  ['says something else', (file) => writeFileSync(file, '{"name":7}')],
  ['became a folder', becomeFolder],
  ['is gone', (file) => rmSync(file)]
])('where corpus.json %s, the corpus is found by its journal, and mended', async (_name, lose) => {
  const { pages, root, file, json, described, library } = await made()
  lose(file)
  expect(await library.recent()).toEqual([described])
  const corpus = await library.openForOrigin(pages)
  expect(corpus.describe()).toEqual({ ...described, isMended: true })
  expect(readdirSync(root)).toEqual(['pages'])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    ...(JSON.parse(json) as object),
    createdAt: expect.any(String) as string
  })
  await library.close()
  const again = new CorpusLibrary(root)
  expect((await again.open(described.id)).describe()).toEqual(described)
  await again.close()
})

test('a corpus.json that cannot be read is kept beside the new one', async () => {
  const { file, root, pages, library } = await made()
  writeFileSync(file, 'mine')
  await library.openForOrigin(pages)
  await library.close()
  const [kept] = readdirSync(join(root, 'pages')).filter((name) => name.startsWith('corpus.json.damaged-'))
  expect(readFileSync(join(root, 'pages', kept!), 'utf8')).toBe('mine')
})

test.each<[string, string, (folder: string) => void]>([
  [
    'corpus-too-new',
    'what is left of it is of a newer program',
    (folder) => writeFileSync(join(folder, 'corpus.json'), '{"format":9,"minReader":9}')
  ],
  [
    'corpus-damaged',
    'the journal is damaged behind its first record',
    (folder) => {
      truncateSync(join(folder, 'corpus.json'), 0)
      const journal = join(folder, 'journal/000001.jsonl')
      const lines = readFileSync(journal, 'utf8').split('\n')
      writeFileSync(journal, [lines[0], 'x', lines[1], ''].join('\n'))
    }
  ]
])('nothing is changed and no second corpus is made: %s, %s', async (code, _name, change) => {
  const { pages, root, library } = await made()
  const folder = join(root, 'pages')
  change(folder)
  const before = treeHash(folder)
  await expect(library.openForOrigin(pages)).rejects.toMatchObject({ code })
  expect(treeHash(folder)).toBe(before)
  expect(readdirSync(root)).toEqual(['pages'])
})
