import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_APP_SETTINGS, type Bridge } from '../../src/shared/contract/index'
import { treeHash } from '../support/tree-hash'
import { projectRoot, type Galley } from './support/galley'
import { expect, test } from './support/launch'

declare global {
  interface Window {
    readonly galley: Bridge<File>
  }
}

const send = (page: Page, channel: string, request: unknown): Promise<unknown> =>
  page.evaluate(
    ([name, message]) => window.galley.send(name as 'app:info', message as Record<string, never>),
    [channel, request] as const
  )

/** A folder with the seed pages in the test's own home. */
function folderOfPages(galley: Galley): string {
  const folder = join(galley.home, 'pages')
  cpSync(join(projectRoot, 'seeds'), folder, { recursive: true })
  return folder
}

/** Where the corpus of that folder is kept. */
async function corpusFolder(galley: Galley): Promise<string> {
  return join(await galley.app.evaluate(({ app }) => app.getPath('documents')), 'Galley/pages')
}

test('the page can send on the channels of the contract alone', async ({ galley }) => {
  expect(await send(galley.page, 'app:info', {})).toMatchObject({ ok: true, value: { version: '0.1.0' } })
  for (const channel of ['import:drop', 'corpus:drop', 'toString', 'no:such']) {
    const result = await send(galley.page, channel, { corpus: 'x', paths: ['/etc/passwd'] })
    expect(result).toEqual({ ok: false, failure: { code: 'not-allowed', values: { channel } } })
  }
})

test('a message that breaks the contract is refused', async ({ galley }) => {
  for (const message of [null, 7, { limit: 1 }, { corpus: '', afterSeq: -1, limit: 9e9 }]) {
    const result = await send(galley.page, 'journal:read', message)
    expect(result).toMatchObject({ ok: false, failure: { code: 'bad-message' } })
  }
})

test('a dropped folder is opened, read and journaled, and stays untouched', async ({ galley }) => {
  const folder = folderOfPages(galley)
  const before = treeHash(folder)
  await galley.page.evaluate(() => {
    document.body.innerHTML = '<input type="file" id="drop" webkitdirectory>'
  })
  await galley.page.locator('#drop').setInputFiles(folder)
  const opened = await galley.page.evaluate(async () => {
    const files = [...(document.querySelector('#drop') as HTMLInputElement).files!]
    const corpus = await window.galley.dropToOpen(files)
    if (!corpus.ok || !corpus.value) return corpus
    const job = await window.galley.send('import:begin', { corpus: corpus.value.id, from: 'origin' })
    if (!job.ok || job.value.job === null) return job
    const first = await window.galley.send('import:next', { job: job.value.job })
    const dropped = await window.galley.dropFiles(corpus.value.id, files)
    if (!dropped.ok || dropped.value.job === null) return dropped
    const second = await window.galley.send('import:next', { job: dropped.value.job })
    return { origin: corpus.value.origin, first, second }
  })
  expect(opened).toMatchObject({
    origin: folder,
    first: { ok: true, value: { total: 5, looked: 5, unchanged: 0, done: true, lastSeq: 6 } },
    second: { ok: true, value: { total: 5, looked: 5, unchanged: 5, pages: [], skipped: [], lastSeq: 6 } }
  })
  expect(treeHash(folder)).toBe(before)
  expect(readdirSync(await corpusFolder(galley))).toEqual(
    expect.arrayContaining(['README.txt', 'corpus.json', 'journal', 'sources'])
  )
})

test('the lock of a corpus goes with the app', async ({ galley }) => {
  const folder = folderOfPages(galley)
  const lock = join(await corpusFolder(galley), 'corpus.lock')
  await galley.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  expect(await send(galley.page, 'corpus:choose', {})).toMatchObject({ ok: true, value: { name: 'pages' } })
  expect(existsSync(lock)).toBe(true)
  await galley.close()
  expect(existsSync(lock)).toBe(false)
})

test('a page that does not answer is closed only when the person says so', async ({ galley }) => {
  const folder = folderOfPages(galley)
  await galley.app.evaluate(({ dialog, BrowserWindow }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    const answers = [0, 1]
    dialog.showMessageBox = () => Promise.resolve({ response: answers.shift() ?? 1, checkboxChecked: false })
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    webContents.send = () => undefined
  }, folder)
  await send(galley.page, 'corpus:choose', {})
  const close = () => galley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await close()
  await galley.page.waitForTimeout(6000)
  expect(galley.app.windows()).toHaveLength(1)
  const closed = galley.page.waitForEvent('close')
  await close()
  await closed
})

test('settings are kept across launches; broken ones fall back field by field', async ({ galley }) => {
  const chosen = { language: 'en', theme: 'dark', rawPanePercent: 40, outlinePercent: 20, actor: '张三' }
  const settings = { ...DEFAULT_APP_SETTINGS, ...chosen }
  expect(await send(galley.page, 'settings:write', settings)).toEqual({ ok: true, value: {} })
  await galley.relaunch()
  expect(await send(galley.page, 'settings:read', {})).toMatchObject({ ok: true, value: settings })
  writeFileSync(
    join(galley.profile, 'settings.json'),
    JSON.stringify({ ...settings, theme: 'pink', extra: 1 })
  )
  expect(await send(galley.page, 'settings:read', {})).toMatchObject({
    ok: true,
    value: { ...settings, theme: 'system' }
  })
})
