import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

test('an export writes the chosen formats and says what and where', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await shell.look({ language: 'en', theme: 'light' })
  const out = mkdtempSync(join(tmpdir(), 'galley-out-'))
  await shell.answerDialogs(out)
  await galley.page.keyboard.press('Control+KeyE')
  await shell.dialog.getByText('Plain text', { exact: true }).click()
  await shell.dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(shell.dialog.getByRole('heading')).toHaveText('Export complete')
  const folder = await shell.dialog.locator('.export-report__folder').innerText()
  expect(folder.startsWith(out)).toBe(true)
  await expect(shell.dialog).toContainText('articles.jsonl')
  const articles = readFileSync(join(folder, 'articles.jsonl'), 'utf8').trimEnd().split('\n')
  expect(new Set(articles.map((line) => (JSON.parse(line) as { page: string }).page)).size).toBe(5)
  expect(readFileSync(join(folder, 'pages.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(5)
  expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual([])
  await galley.page.keyboard.press('Enter')
  await expect(shell.dialog).toHaveCount(0)
})

test('no format, no export; closing the folder dialog writes nothing', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await shell.look({ language: 'en', theme: 'light' })
  await shell.answerDialogs()
  await galley.page.keyboard.press('Control+KeyE')
  const start = shell.dialog.getByRole('button', { name: 'Choose a folder…' })
  await start.click()
  await expect(start).toBeEnabled()
  await shell.dialog.getByText('Plain text', { exact: true }).click()
  await shell.dialog.getByText('JSON Lines', { exact: true }).click()
  await expect(start).toBeDisabled()
  await expect(shell.dialog).toContainText('Choose at least one format.')
})

test('where nothing can be written, the dialog says so and nothing is lost', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await shell.look({ language: 'en', theme: 'light' })
  const file = join(mkdtempSync(join(tmpdir(), 'galley-out-')), 'a file')
  writeFileSync(file, 'kept')
  await shell.answerDialogs(file)
  await galley.page.keyboard.press('Control+KeyE')
  await shell.dialog.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(shell.dialog.locator('.export__failure')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe('kept')
  await galley.page.keyboard.press('Escape')
  await shell.ready(5)
})
