import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { encode } from 'iconv-lite'
import { DeskPage } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

const title = '株洲市重点招商引资项目发布\n\n'
const article = `${title}株洲日报讯（全媒体记者/任远）4月28日，株洲市举行重点招商引资项目发布会。\n`
const second = '会议强调，要聚焦重点工作，突出优势产业，结合地方实际，共策划开发63个重点招商引资项目。\n'

/** A page that can be read, one in two encodings, and one with a byte that is not of its encoding. */
function refusedPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-refused-'))
  const broken = encode(article + second, 'gb18030')
  broken[broken.length - 8] = 0xff
  writeFileSync(join(folder, '1.txt'), article)
  writeFileSync(join(folder, '2-broken.txt'), broken)
  writeFileSync(
    join(folder, '3-mixed.txt'),
    Buffer.concat([encode(article + second, 'gb18030'), Buffer.from('责任编辑：张三丰\n')])
  )
  return folder
}

test.use({ galleyOptions: { folder: refusedPages() } })

class Refused {
  readonly report: Locator
  readonly files: Locator

  constructor(readonly shell: ShellPage) {
    this.report = shell.page.locator('.title-bar').getByRole('status')
    this.files = shell.page.locator('.skipped-files__file')
  }

  /** Opens the list of skipped files by key, and the dialog of the first of them. */
  async open(count: number): Promise<void> {
    await this.report.getByRole('button').first().press('Enter')
    await expect(this.files).toHaveCount(count)
    await this.files.first().getByRole('button').press('Enter')
    await expect(this.shell.dialog.getByRole('option').first()).toBeVisible()
  }

  async choose(encoding: string): Promise<void> {
    await this.shell.dialog.getByRole('option').filter({ hasText: encoding }).click()
    await this.shell.dialog.getByRole('button', { name: `Read as ${encoding}` }).press('Enter')
    await expect(this.shell.dialog).toHaveCount(0)
  }
}

test('refused files are read in the encoding that a person chooses, and stay', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(1)
  await shell.look({ language: 'en', theme: 'light' })
  const refused = new Refused(shell)
  await expect(refused.report).toContainText('1 page read · 2 skipped')
  await refused.open(2)

  const preview = shell.dialog.locator('.encoding__preview')
  await shell.dialog.getByRole('option').filter({ hasText: 'Big5' }).click()
  await expect(preview).not.toContainText('株洲日报讯')
  const right = shell.dialog.getByRole('option').filter({ hasText: 'GB18030' })
  await expect(right).toContainText('unreadable character')
  await right.click()
  await expect(preview).toContainText('株洲日报讯')
  await refused.choose('GB18030')
  await shell.ready(2)
  await expect(refused.report).toContainText('2 pages read · 1 skipped')
  await expect(refused.files).toHaveCount(1)
  await expect(galley.page.locator('.skipped-files__list')).toBeFocused()

  await refused.files.getByRole('button').press('Enter')
  await refused.choose('GB18030')
  await shell.ready(3)
  await expect(refused.files).toHaveCount(0)
  await expect(shell.list).toBeFocused()
  await expect(shell.list.getByRole('row').filter({ hasText: 'set by hand' })).toHaveCount(2)

  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(3)
  await expect(again.list.getByRole('row').filter({ hasText: 'set by hand' })).toHaveCount(2)
  await galley.page.keyboard.press('F5')
  await expect(again.page.locator('.title-bar').getByRole('status')).toContainText('3 unchanged')
})

test('what could not be read is kept in its place and flagged', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(1)
  await shell.look({ language: 'en', theme: 'light' })
  const refused = new Refused(shell)
  await refused.open(2)
  await refused.choose('GB18030')
  await shell.ready(2)
  const desk = new DeskPage(galley.page)
  await desk.open(1)
  await expect(desk.raw).toContainText('\ufffd')
  await galley.page.getByRole('button', { name: 'Next flag' }).click()
  await expect(galley.page.locator('.notice-strip')).toContainText('A character that does not belong here')
})

test('closing the dialog leaves everything as it was', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(1)
  await shell.look({ language: 'en', theme: 'light' })
  const refused = new Refused(shell)
  await refused.open(2)
  await shell.dialog.getByRole('option').filter({ hasText: 'GB18030' }).click()
  await galley.page.keyboard.press('Escape')
  await expect(shell.dialog).toHaveCount(0)
  await expect(refused.files.first().getByRole('button')).toBeFocused()
  await expect(refused.report).toContainText('1 page read · 2 skipped')
  await shell.ready(1)
})

test('a file that has changed meanwhile is not read, and the dialog says so', async ({ galley }) => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-changing-'))
  const file = join(folder, '4.txt')
  writeFileSync(file, Buffer.concat([encode(article, 'gb18030'), Buffer.from('责任编辑：张三丰\n')]))
  const shell = new ShellPage(galley)
  await shell.ready(1)
  await shell.look({ language: 'en', theme: 'light' })
  await shell.answerDialogs(file)
  await galley.page.keyboard.press('Control+Shift+KeyO')
  const refused = new Refused(shell)
  await expect(refused.report).toContainText('1 skipped')
  await refused.open(1)
  await expect(shell.dialog.locator('.encoding__preview')).toContainText('株洲日报讯')
  writeFileSync(file, 'other')
  await shell.dialog.getByRole('button', { name: 'Read as GB18030' }).click()
  await expect(shell.dialog.getByRole('alert')).toContainText(
    '/4.txt was not read: the file has changed since this list was made'
  )
})

for (const language of ['zh-CN', 'en'] as const) {
  test(`axe finds nothing serious in the list and the dialog: ${language}`, async ({ galley }) => {
    const shell = new ShellPage(galley)
    await shell.ready(1)
    await shell.look({ language, theme: language === 'en' ? 'dark' : 'light' })
    const refused = new Refused(shell)
    await refused.open(2)
    await expectNothingSerious(shell)
    await galley.page.keyboard.press('Escape')
    await expect(shell.dialog).toHaveCount(0)
    await expectNothingSerious(shell)
  })
}

async function expectNothingSerious({ page }: ShellPage): Promise<void> {
  // What fades in has its full contrast only when it has come to rest.
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}
