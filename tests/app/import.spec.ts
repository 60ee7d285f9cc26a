import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'iconv-lite'
import { DeskPage } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

const good = '株洲日报讯（全媒体记者/任远）4月28日，株洲市举行重点招商引资项目发布会。\n'
const gb18030 = encode(`${good}会议强调，要聚焦重点工作，突出优势产业，结合地方实际。\n`, 'gb18030')

/** Two pages that can be read and three files that cannot. */
function mixedPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-mixed-'))
  writeFileSync(join(folder, '1.txt'), good)
  writeFileSync(join(folder, '2.txt'), gb18030)
  writeFileSync(join(folder, 'blank.txt'), ' \n\n　\n')
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 0, 0, 0, 2]))
  return folder
}

const folder = mixedPages()
test.use({ galleyOptions: { folder } })

test('what was read and what was skipped is told, with reasons, and can be put away', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  await shell.look({ language: 'en', theme: 'light' })
  const report = galley.page.locator('.title-bar').getByRole('status')
  await expect(report).toContainText('2 pages read · 3 skipped')
  await report.getByRole('button').first().click()
  const files = galley.page.locator('.skipped-files__file')
  await expect(files).toHaveCount(3)
  await expect(files.filter({ hasText: 'empty.txt' })).toContainText('the file is empty')
  await expect(files.filter({ hasText: 'blank.txt' })).toContainText('nothing but white space')
  await expect(files.filter({ hasText: 'picture.txt' })).toContainText('not a text file')
  await report.getByRole('button', { name: 'Got it' }).click()
  await expect(report).toHaveCount(0)
})

test('the folder is only read, and reading it again changes nothing', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  await shell.look({ language: 'en', theme: 'light' })
  const before = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('hex'))
  await galley.page.keyboard.press('F5')
  await expect(galley.page.locator('.title-bar').getByRole('status')).toContainText('2 unchanged')
  await shell.ready(2)
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('hex'))).toEqual(before)
})

test('files are added from a dialog and by dropping them', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  const more = mkdtempSync(join(tmpdir(), 'galley-more-'))
  const [chosen, dropped] = [join(more, 'chosen.txt'), join(more, 'dropped.md')]
  writeFileSync(chosen, `${good}一。\n`)
  writeFileSync(dropped, `${good}二。\n`)
  await shell.answerDialogs(chosen)
  await galley.page.keyboard.press('Control+Shift+KeyO')
  await shell.ready(3)

  const session = await galley.page.context().newCDPSession(galley.page)
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 400,
      data: { items: [], files: [dropped], dragOperationsMask: 1 }
    })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(galley.page.locator('.drop-place')).toBeVisible()
  await drag('drop')
  await expect(galley.page.locator('.drop-place')).toHaveCount(0)
  await shell.ready(4)
})

test('a page is previewed in every encoding and read anew in another', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  await shell.look({ language: 'en', theme: 'light' })
  const { page } = galley
  await shell.list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('KeyE')
  const options = shell.dialog.getByRole('option')
  await expect(options.filter({ hasText: 'UTF-8' })).toContainText('Every character can be read')
  await expect(shell.dialog.locator('.encoding__preview')).toContainText('株洲日报讯')
  await options.filter({ hasText: 'Windows-1252' }).click()
  await expect(shell.dialog.locator('.encoding__preview')).not.toContainText('株洲日报讯')
  await shell.dialog.getByRole('button', { name: 'Read as Windows-1252' }).click()
  await expect(shell.dialog).toHaveCount(0)
  await expect(shell.list.getByRole('row').nth(1)).toContainText('Windows-1252')
  await expect(shell.list.getByRole('row').nth(1)).toContainText('set by hand')
})

test('once a person has worked on a page its encoding stays, and the dialog says why', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  await shell.look({ language: 'en', theme: 'light' })
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await desk.select('株洲市', 'before')
  await page.keyboard.insertText('昨日，')
  await desk.saved()
  await page.locator('.title-bar').getByRole('button').first().click()
  await page.keyboard.press('KeyE')
  await shell.dialog.getByRole('option').filter({ hasText: 'Big5' }).click()
  await shell.dialog.getByRole('button', { name: 'Read as Big5' }).click()
  await expect(shell.dialog.getByRole('alert')).toContainText('Someone has already worked on this page')
})
