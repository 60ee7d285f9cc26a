import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeskPage, revisionsIn } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

const page = (name: string, place: string) => `${place}举行招商发布会

云溪日报讯（全媒体记者/${name}）4月28日，${place}举行招商引资项目发布会，听取了有关部门的汇报。
`
const folder = mkdtempSync(join(tmpdir(), 'galley-anew-'))
writeFileSync(join(folder, 'd.txt'), page('周菁', '云溪市'))
writeFileSync(join(folder, 'e.txt'), page('周菁', '北塔市'))

test.use({ galleyOptions: { folder } })

test('pages are cleaned anew: untouched ones, worked-on ones by a revision, and both are undone', async ({
  galley
}) => {
  const shell = new ShellPage(galley)
  await shell.ready(2)
  await shell.look({ language: 'en', theme: 'light' })
  const { keyboard } = galley.page
  const flags = (name: string) => shell.list.getByRole('row', { name }).locator('.page-table__cell--flags')
  const [before, beforeOther] = await Promise.all(
    ['d.txt', 'e.txt'].map(async (name) => Number(await flags(name).textContent()))
  )
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('有关部门', 'before')
  await keyboard.insertText('市直')
  await desk.select('招商引资')
  // A work: of persons, places and organisations the corpus learns names, and would suggest them on the others.
  await keyboard.press('Alt+Digit6')
  await desk.saved()
  await keyboard.press('Control+Enter')

  // Three more pages sign with another name: now the one on the first two looks misread.
  for (const [name, place] of Object.entries({ a: '南湖市', b: '西岭市', c: '东江市' }))
    writeFileSync(join(folder, `${name}.txt`), page('周蒿', place))
  await keyboard.press('F5')
  await shell.ready(5)
  await shell.list.focus()
  await keyboard.press('Control+a')
  await keyboard.press('r')
  await expect(shell.dialog.getByRole('row')).toHaveCount(2)
  await shell.dialog.getByText('Also 1 page that people have worked on').click()
  await expect(shell.dialog.getByRole('row')).toHaveCount(3)
  await shell.dialog.getByRole('button', { name: 'Clean 2 pages' }).click()
  await expect(galley.page.locator('.bulk-bar')).toContainText('2 pages changed')
  await expect(flags('d.txt')).toHaveText(String(before! + 1))
  await expect(flags('e.txt')).toHaveText(String(beforeOther! + 1))
  expect(revisionsIn(galley.home).at(-1)!.change.kind).toBe('page.redrafted')

  await shell.list.focus()
  await keyboard.press('Control+z')
  await expect(flags('d.txt')).toHaveText(String(before!))
  await expect(flags('e.txt')).toHaveText(String(beforeOther!))
  await keyboard.press('Control+z')
  await expect(flags('e.txt')).toHaveText(String(beforeOther! + 1))

  // After a restart too: the text is the draft's, the tag is where its text is, and undo brings the words back.
  const again = new DeskPage(await galley.relaunch())
  await again.open(3)
  await expect(again.line('听取了有关部门')).toBeVisible()
  await expect(again.page.locator('.article .mention-work')).not.toHaveCount(0)
  await again.page.keyboard.press('Control+z')
  await expect(again.line('听取了市直有关部门')).toBeVisible()
})
