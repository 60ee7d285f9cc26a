import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('language and theme switch at once and are remembered', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  const fileHeading = () => shell.list.getByRole('columnheader').first()
  const paper = () => galley.page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  await shell.look({ language: 'zh-CN', theme: 'dark' })
  await expect(fileHeading()).toHaveText('文件')
  const dark = await paper()
  await shell.look({ language: 'en', theme: 'light' })
  await expect(fileHeading()).toHaveText('File')
  expect(await paper()).not.toBe(dark)

  await shell.look({ language: 'zh-CN', theme: 'dark' })
  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(3)
  await expect(again.list.getByRole('columnheader').first()).toHaveText('文件')
  expect(await paper()).toBe(dark)
})

test('the menu switches them too, and stays open to choose both', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  const { page } = galley
  await page.locator('.title-bar').getByRole('button').last().click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await expect(page.getByRole('menuitemradio', { name: '深色' })).toHaveAttribute('aria-checked', 'true')
})

test('a name is kept for the revisions', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  await galley.page.keyboard.press('Control+Comma')
  await galley.page.getByRole('textbox').fill('李编辑')
  await galley.relaunch()
  await new ShellPage(galley).ready(3)
  await galley.page.keyboard.press('Control+Comma')
  await expect(galley.page.getByRole('textbox')).toHaveValue('李编辑')
})
