import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('a corpus whose corpus.json is broken is opened all the same, and it is said', async ({ galley }) => {
  await new ShellPage(galley).ready(3)
  await galley.close()
  const root = join(galley.home, 'Galley')
  const [name] = readdirSync(root)
  truncateSync(join(root, name!, 'corpus.json'), 10)

  const page = await galley.launch()
  const shell = new ShellPage(galley)
  await shell.ready(3)
  await shell.look({ language: 'en', theme: 'light' })
  expect(readdirSync(root)).toEqual([name])
  const notice = page.getByRole('status').filter({ hasText: 'This corpus was mended' })
  await expect(notice).toContainText('no work is lost')
  await notice.getByRole('button', { name: 'Got it' }).click()
  await expect(notice).toHaveCount(0)
})
