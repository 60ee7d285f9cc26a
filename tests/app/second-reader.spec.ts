import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ComparePage } from './support/compare-page'
import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { Galley } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

async function setName(galley: Galley, name: string): Promise<void> {
  await galley.page.keyboard.press('Control+Comma')
  await galley.page.getByRole('dialog').getByLabel('Your name').fill(name)
  await galley.page.keyboard.press('Escape')
  await expect(galley.page.getByRole('dialog')).toHaveCount(0)
}

/** The first reader's tags; leaves the list of pages on the screen. */
async function readFirst(galley: Galley): Promise<ComparePage> {
  const { page } = galley
  const reader = new ComparePage(galley)
  const desk = new DeskPage(page)
  await new ShellPage(galley).ready(3)
  await setName(galley, '甲')
  await desk.open()
  await reader.tag(['株洲市', 'place'], ['任远', 'person'], ['曹慧泉', 'person'])
  await page.keyboard.press('Alt+PageDown')
  await expect(desk.line('安全生产')).toBeVisible()
  await reader.tag(['任远', 'person'])
  await page.keyboard.press('Escape')
  await new ShellPage(galley).ready(3)
  return reader
}

/** The second reader's, in a home of their own, from the bundle they were given; answers their bundle. */
async function readSecond(given: string): Promise<string> {
  const theirs = new Galley()
  try {
    const page = await theirs.launch()
    const reader = new ComparePage(theirs)
    const desk = new DeskPage(page)
    await reader.answer(given)
    await page.getByRole('button', { name: 'Open a bundle…' }).press('Enter')
    await new ShellPage(theirs).ready(3)
    await expect(page.locator('.title-bar__blind')).toHaveText('Read blind: no names are suggested')
    await setName(theirs, '乙')
    await desk.open()
    await expect(page.locator('.mention-layer .mention')).toHaveCount(0)
    await reader.tag(['株洲市', 'organisation'], ['任远', 'person'], ['市委书记曹慧泉', 'person'])
    await page.keyboard.press('Alt+PageDown')
    await expect(desk.line('安全生产')).toBeVisible()
    await expect(page.locator('.mention-layer .mention')).toHaveCount(0)
    await reader.tag(['市委常委会', 'organisation'])
    await page.keyboard.press('Escape')
    await new ShellPage(theirs).ready(3)
    const file = join(theirs.home, '..', `theirs-${Date.now()}.galley.zip`)
    await reader.export('Export my reading…', file)
    expect(theirs.problems).toEqual([])
    return file
  } finally {
    await theirs.dispose()
  }
}

async function twoReadings(galley: Galley): Promise<{ reader: ComparePage; file: string }> {
  const first = await readFirst(galley)
  const given = join(galley.home, 'for-second.galley.zip')
  await first.export('Export for a second reader…', given)
  await galley.close()
  const file = await readSecond(given)
  await galley.launch()
  await new ShellPage(galley).ready(3)
  return { reader: new ComparePage(galley), file }
}

const settled = (galley: Galley) =>
  revisionsIn(galley.home).flatMap(({ change, actor }) =>
    change.kind === 'conflict.settled' ? [`${change.verdict} ${actor} ${change.reader}`] : []
  )

const check = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([])
}

test('two readers of the same pages: figures, conflicts settled by keys, kept over a relaunch, taken back', async ({
  galley
}) => {
  test.setTimeout(180_000)
  const { reader, file } = await twoReadings(galley)
  await reader.compare(file)
  await expect(reader.conflicts).toHaveCount(4)
  expect(await reader.told()).toEqual([
    'Another type. Mine: 株洲市, Place. Theirs: 株洲市, Organisation. 1.txt. Open',
    'Other ends. Mine: 曹慧泉, Person. Theirs: 市委书记曹慧泉, Person. 1.txt. Open',
    'Only theirs. Mine: nothing tagged. Theirs: 市委常委会, Organisation. 2.txt. Open',
    'Only mine. Mine: 任远, Person. Theirs: nothing tagged. 2.txt. Open'
  ])
  await expect(reader.bar).toContainText('Compared with 乙')
  await check(galley.page)

  await galley.page.keyboard.press('KeyV')
  expect((await reader.figures('All types')).slice(0, 8)).toEqual([
    '4',
    '4',
    '0.250',
    '0.250',
    '0.250',
    '0.500',
    '0.500',
    '0.500'
  ])
  expect(await reader.figures('Place')).toContain('–not measured: only one of the readers tagged anything')
  await check(galley.page)
  const out = mkdtempSync(join(tmpdir(), 'galley-figures-'))
  await reader.answer(out)
  await galley.page.keyboard.press('KeyE')
  await expect(reader.bar).toContainText('Written to')
  expect(readdirSync(out).sort()).toEqual(['agreement-pages.csv', 'agreement.csv'])
  expect(readFileSync(join(out, 'agreement.csv'), 'utf8')).toContain(
    '\r\nall,4,4,1,0.25,0.25,0.25,2,0.5,0.5,0.5,'
  )
  await galley.page.keyboard.press('KeyV')
  await expect(galley.page.locator('.left-list')).toContainText(['3.txt'])
  await check(galley.page)
  await galley.page.keyboard.press('KeyV')

  const { keyboard } = galley.page
  for (const [kind, key] of [
    ['Another type', '2'],
    ['Other ends', '1'],
    ['Only theirs', '2'],
    ['Only mine', '3']
  ] as const) {
    await expect(reader.selected()).toHaveAttribute('aria-label', new RegExp(`^${kind}.*Open$`))
    await keyboard.press(key)
  }
  await expect(reader.bar).toContainText('0 of 4 are open')
  expect(settled(galley)).toEqual(['theirs 甲 乙', 'mine 甲 乙', 'theirs 甲 乙', 'neither 甲 乙'])

  await galley.relaunch()
  await new ShellPage(galley).ready(3)
  const again = new ComparePage(galley)
  await again.compare(file)
  await expect(again.conflicts).toHaveCount(4)
  expect((await again.told()).map((label) => label!.split('. ').at(-1))).toEqual([
    'Theirs stands',
    'Mine stands',
    'Theirs stands',
    'Neither stands'
  ])
  await galley.page.keyboard.press('KeyV')
  expect((await again.figures('All types')).slice(0, 3)).toEqual(['4', '4', '0.250'])
  await galley.page.keyboard.press('KeyV')
  await galley.page.keyboard.press('KeyV')
  await galley.page.keyboard.press('Control+z')
  await expect(again.bar).toContainText('1 of 4 is open')
  await expect(again.selected()).toHaveAttribute('aria-label', /Only mine.*Open$/)
  await galley.page.keyboard.press('Control+z')
  await expect(again.bar).toContainText('2 of 4 are open')
  await galley.page.keyboard.press('Control+y')
  await expect(again.bar).toContainText('1 of 4 is open')
  expect(revisionsIn(galley.home).filter(({ change }) => change.kind === 'revision.undone')).toHaveLength(3)

  await galley.page.keyboard.press('Enter')
  const desk = new DeskPage(galley.page)
  await expect(desk.line('市委常委会')).toBeVisible()
  expect(await desk.tagged('organisation')).toEqual(['市委常委会'])
  await galley.page.keyboard.press('Escape')
  await galley.page.keyboard.press('Escape')
  await expect(again.conflicts).toHaveCount(4)
})

test('a file that is no bundle, and a bundle of other pages, are refused with what to do', async ({
  galley
}) => {
  const reader = await readFirst(galley)
  const folder = mkdtempSync(join(tmpdir(), 'galley-bad-'))
  const text = join(folder, 'a.zip')
  writeFileSync(text, '株洲日报')
  await reader.compare(text)
  await expect(reader.alert).toContainText('is no Galley bundle. Choose a file that was exported')
  await check(galley.page)
  const mine = join(folder, 'second.galley.zip')
  await galley.page.keyboard.press('Escape')
  await reader.export('Export for a second reader…', mine)
  await reader.compare(mine)
  await expect(reader.alert).toHaveCount(0)
  await expect(galley.page.getByText('No page was worked on by both of you')).toBeVisible()
  await check(galley.page)
  await galley.page.keyboard.press('KeyV')
  await galley.page.keyboard.press('KeyV')
  await expect(galley.page.locator('.left-list')).toContainText(['not worked on by the other reader'])
  writeFileSync(mine, readFileSync(mine).subarray(0, -40))
  await galley.page.keyboard.press('KeyO')
  await expect(reader.alert).toContainText('ends too early')
})
