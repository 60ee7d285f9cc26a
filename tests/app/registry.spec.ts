import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import type { Galley } from './support/galley'
import { expect, test } from './support/launch'
import { RegistryPage } from './support/registry-page'

test.use({ galleyOptions: { folder: deskPages() } })

/** The reporter of three pages: one record for the first two, and for the third one of the same name. */
async function linkReporters(galley: Galley): Promise<RegistryPage> {
  const { page } = galley
  const desk = new DeskPage(page)
  const registry = new RegistryPage(page)
  await desk.open()
  await registry.ask('任远')
  await registry.answer('KeyN')
  await page.keyboard.press('Alt+PageDown')
  await expect(desk.line('安全生产')).toBeVisible()
  await registry.ask('任远')
  await expect(registry.popover.getByRole('option').first()).toContainText('任远')
  await registry.answer('Digit1')
  await page.keyboard.press('Alt+PageDown')
  await expect(desk.line('座谈会')).toBeVisible()
  await registry.ask('任远')
  await registry.answer('KeyN')
  await registry.open()
  await expect(registry.rows).toHaveCount(2)
  return registry
}

test('one name becomes two records, and two records one; undone and made again, also after a relaunch', async ({
  galley
}) => {
  const registry = await linkReporters(galley)
  const { keyboard } = galley.page
  expect(await registry.lines()).toEqual(['任远 2 2', '任远 1 1'])

  await keyboard.press('Digit3')
  await expect(registry.rows).toHaveCount(1)
  await keyboard.press('Enter')
  const dialog = galley.page.getByRole('dialog')
  await expect(dialog).toContainText('1 mention will name 任远')
  await keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(registry.notice).toContainText('Merged')
  await keyboard.press('Digit1')
  await expect(registry.rows).toHaveCount(1)
  expect(await registry.lines()).toEqual(['任远 3 3'])

  await keyboard.press('Control+z')
  await expect(registry.rows).toHaveCount(2)
  expect(await registry.lines()).toEqual(['任远 2 2', '任远 1 1'])
  await keyboard.press('Control+y')
  await expect(registry.rows).toHaveCount(1)

  const again = new RegistryPage(await galley.relaunch())
  await expect(again.page.getByRole('grid')).toBeVisible()
  await again.open()
  await expect(again.rows).toHaveCount(1)
  expect(await again.lines()).toEqual(['任远 3 3'])
  await again.page.keyboard.press('Control+z')
  await expect(again.rows).toHaveCount(2)
})

test('ticked mentions move to a record of their own; undo gives them back on their pages', async ({
  galley
}) => {
  const registry = await linkReporters(galley)
  const { keyboard } = galley.page
  await keyboard.press('F6')
  await expect(galley.page.locator('.concordance')).toBeFocused()
  await keyboard.press('Space')
  await keyboard.press('KeyS')
  await expect(registry.notice).toContainText('moved to a new record')
  await expect(registry.rows).toHaveCount(3)
  expect((await registry.lines()).sort()).toEqual(['任远 1 1', '任远 1 1', '任远 1 1'])
  await keyboard.press('Control+z')
  await expect(registry.rows).toHaveCount(2)
  await expect.poll(() => registry.lines()).toEqual(['任远 2 2', '任远 1 1'])
})

test('a mention leads to its place on the desk, and back', async ({ galley }) => {
  const registry = await linkReporters(galley)
  const { keyboard } = galley.page
  await keyboard.press('Enter')
  await expect(galley.page.locator('.concordance')).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(new DeskPage(galley.page).line('安全生产')).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.press('Escape')
  await expect(registry.rows).toHaveCount(2)
})

test('a registry whose working store was emptied is built again from the journal', async ({ galley }) => {
  const registry = await linkReporters(galley)
  await galley.page.keyboard.press('Digit3')
  await galley.page.keyboard.press('Enter')
  await galley.page.keyboard.press('Enter')
  await expect(registry.notice).toContainText('Merged')
  await galley.close()
  rmSync(join(galley.profile, 'IndexedDB'), { recursive: true })
  const again = new RegistryPage(await galley.launch())
  await expect(again.page.getByRole('grid').getByRole('row')).toHaveCount(4)
  await again.open()
  await expect(again.rows).toHaveCount(1)
  await expect.poll(() => again.lines()).toEqual(['任远 3 3'])
  await again.page.keyboard.press('Control+z')
  await expect.poll(() => again.lines()).toEqual(['任远 2 2', '任远 1 1'])
})

test('a record is made, written anew and removed by keys; what is wrong is said beside its field', async ({
  galley
}) => {
  const { page } = galley
  const registry = new RegistryPage(page)
  await expect(page.getByRole('grid')).toBeVisible()
  await registry.open()
  await expect(page.getByText('Nobody is in the registry yet')).toBeVisible()
  await page.keyboard.press('KeyN')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('周蒿')
  await dialog.getByLabel('From').fill('昨天')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('This is no date.')
  await dialog.getByLabel('From').fill('1990/1/2')
  await dialog.getByLabel('Wikidata').fill('https://www.wikidata.org/wiki/Q42')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(registry.detail).toContainText('1990-01-02')
  await expect(registry.detail).toContainText('https://www.wikidata.org/wiki/Q42')
  await page.keyboard.press('Delete')
  await expect(registry.notice).toContainText('was removed')
  await page.keyboard.press('Control+z')
  await expect(registry.rows).toHaveCount(1)
})

test('a table of names is shown before it is taken, with what is left out of it', async ({ galley }) => {
  const { page } = galley
  const registry = new RegistryPage(page)
  await expect(page.getByRole('grid')).toBeVisible()
  await registry.open()
  await page.keyboard.press('KeyI')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter')
  const table = '姓名,类型,纬度,经度\n株洲,地点,27.83,113.13\n长沙,地点,28.23,112.94\n无名,动物,,\n'
  await (await choosing).setFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2 new records')
  await expect(dialog).toContainText('Row 4')
  await dialog.getByRole('button', { name: 'Take it' }).press('Enter')
  await expect(registry.notice).toContainText('2 records added')
  await page.keyboard.press('Digit4')
  await expect(page.locator('.map__place')).toHaveCount(2)
  await page.keyboard.press('Digit1')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nobody is in the registry yet')).toBeVisible()
})

test('nothing is hard to reach for a screen reader', async ({ galley }) => {
  const registry = await linkReporters(galley)
  const { page } = galley
  const check = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).toEqual([])
  }
  await check()
  await page.keyboard.press('Digit3')
  await expect(registry.rows).toHaveCount(1)
  await check()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await check()
})
