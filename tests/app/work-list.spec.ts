import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

test('columns, groups and a saved view are there after a relaunch', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  const { page } = galley
  await page.keyboard.press('KeyG')
  const groups = page.locator('.page-table__row--group')
  await expect(groups.first()).toBeVisible()
  const rows = Number(await page.locator('.page-table').getAttribute('aria-rowcount'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(groups.first()).toHaveAttribute('aria-expanded', 'false')
  expect(Number(await page.locator('.page-table').getAttribute('aria-rowcount'))).toBeLessThan(rows)

  await page.keyboard.press('Alt+KeyV')
  await page.getByRole('menuitemcheckbox', { name: 'Encoding' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Characters' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: 'Characters' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Encoding' })).toHaveCount(0)
  await page.keyboard.press('Alt+KeyV')
  await page.getByRole('menuitem', { name: 'Save this view…' }).click()
  await page.keyboard.type('By issue')
  await page.keyboard.press('Enter')
  await page.locator('.page-table').focus()
  await page.keyboard.press('KeyG')
  await expect(groups).toHaveCount(0)

  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(5)
  await expect(galley.page.getByRole('columnheader', { name: 'Characters' })).toBeVisible()
  await galley.page.keyboard.press('Alt+KeyV')
  await galley.page.getByRole('menuitem', { name: 'By issue', exact: true }).click()
  await expect(galley.page.locator('.page-table__row--group').first()).toBeVisible()
})

test('cleaning anew shows first what would change', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await galley.page.keyboard.press('ArrowDown')
  await galley.page.keyboard.press('KeyR')
  await expect(shell.dialog.locator('.clean-anew__what')).toContainText('1 selected page')
  await expect(shell.dialog.locator('.clean-anew__work')).toHaveCount(0)
  await galley.page.keyboard.press('Escape')
  await expect(shell.dialog).toHaveCount(0)
})

test('the figures of the corpus, each with its table, are exported as CSV', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  const { page } = galley
  await page.keyboard.press('Control+d')
  const dashboard = page.locator('.dashboard')
  await expect(dashboard.locator('.key-figures__one')).toHaveCount(4)
  await expect(dashboard.locator('.recharts-bar-rectangle').first()).toBeVisible()
  for (const table of await dashboard.locator('.table-behind summary').all()) await table.click()
  await expect(dashboard.locator('.figure-table').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations).toEqual([])

  const out = mkdtempSync(join(tmpdir(), 'galley-figures-'))
  await shell.answerDialogs(out)
  await dashboard.getByRole('button', { name: /Export as CSV/ }).click()
  await expect(dashboard.locator('.dashboard__written')).toContainText(out)
  expect(readdirSync(out).sort()).toEqual([
    'corpus.csv',
    'flags-by-check.csv',
    'pages-by-quality.csv',
    'pages-by-status.csv',
    'work-by-day.csv'
  ])
  expect(readFileSync(join(out, 'pages-by-status.csv'), 'utf8')).toContain('cleaned,5')
  await page.keyboard.press('Escape')
  await expect(shell.list).toBeVisible()
})
