import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

const page = (name: string) => `云溪举行招商发布会

云溪日报讯（全媒体记者/${name}）4月28日，云溪市举行招商引资项目发布会，听取了有关部门的汇报。
`
const folder = mkdtempSync(join(tmpdir(), 'galley-evidence-'))
writeFileSync(join(folder, 'd.txt'), page('周菁'))

test.use({ galleyOptions: { folder } })

test('pages that come later are known when untouched pages are rebuilt', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(1)
  await shell.look({ language: 'en', theme: 'light' })
  const flags = (name: string) => galley.page.getByRole('row', { name }).locator('.page-table__cell--flags')
  const before = Number(await flags('d.txt').textContent())
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.txt`), page('周蒿'))
  await galley.page.keyboard.press('F5')
  await shell.ready(4)
  await expect(flags('d.txt')).toHaveText(String(before))
  await galley.page.getByRole('button', { name: 'More' }).click()
  await galley.page.getByRole('menuitem', { name: 'Rebuild untouched pages' }).click()
  await expect(flags('d.txt')).toHaveText(String(before + 1))

  // What was learned is kept: a page that is read after a restart is drafted with it.
  await galley.close()
  writeFileSync(join(folder, 'e.txt'), page('周菁'))
  await galley.launch()
  await new ShellPage(galley).ready(5)
  await expect(flags('e.txt')).toHaveText(String(before + 1))
})
