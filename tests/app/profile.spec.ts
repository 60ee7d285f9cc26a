import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DeskPage, revisionsIn } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

const story = (policy: string, day: number) => `云溪推进改革试点工作

云溪日报讯（全媒体记者/任远）4月${day}日，云溪市召开改革工作推进会，提出坚持${policy}，稳步推进各项试点。

与会代表表示，将进一步压实责任，确保各项任务落到实处。
`
const add = (folder: string, name: string, policy: string) =>
  writeFileSync(join(folder, `${name}.txt`), story(policy, Number(name)))

/** Four pages with the same character misread. */
function fourPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-profile-'))
  for (const [i, policy] of ['一事制官', '一县制官', '一业制官', '一企制官'].entries()) {
    add(folder, String(i + 1), policy)
  }
  return folder
}

async function correct(page: Page, down: number): Promise<void> {
  const desk = new DeskPage(page)
  await desk.open(down)
  await desk.select('制官')
  await page.keyboard.insertText('制宜')
  await desk.saved()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()
}

const pattern = (page: Page) => page.getByRole('row', { name: '“官” for “宜”, after “制”' })
const flags = (page: Page, name: string) =>
  page.getByRole('row', { name }).locator('.page-table__cell--flags')

test.describe('what was corrected by hand', () => {
  test.use({ galleyOptions: { folder: fourPages() } })

  test('a misreading that was corrected twice is found where it is left, and corrected there by key', async ({
    galley
  }) => {
    const { page } = galley
    await new ShellPage(galley).ready(4)
    await page.keyboard.press('Control+Shift+e')
    await expect(page.getByText('Nothing comes again that has places left to look at.')).toBeVisible()
    await page.keyboard.press('Escape')
    await correct(page, 0)
    await correct(page, 1)

    await page.keyboard.press('Control+Shift+e')
    await expect(pattern(page)).toBeVisible()
    await expect(pattern(page).locator('.patterns__cell--hits')).toHaveText('2')
    await expect(pattern(page).locator('.patterns__cell--hand')).toHaveText('2')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await page.keyboard.press('Enter')
    const hits = page.locator('.results__row--hit')
    await expect(hits).toHaveCount(2)
    await expect(page.getByRole('listbox')).toBeFocused()

    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Replaced 1 places on 1 pages.')).toBeVisible()
    await expect(hits).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Taken back on 1 pages.')).toBeVisible()
    await expect(hits).toHaveCount(2)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Replaced 2 places on 2 pages.')).toBeVisible()
    await expect(page.getByText('No place is left where this stands.')).toBeVisible()
    const groups = revisionsIn(galley.home).flatMap(({ group, change }) =>
      group && change.kind === 'paragraph.edited' ? [group] : []
    )
    expect(new Set(groups.slice(-2)).size).toBe(1)

    // What is typed is only what differs: the character beside it keeps its own raw character.
    const edits = revisionsIn(galley.home).flatMap(({ change }) =>
      change.kind === 'paragraph.edited' ? change.steps.flat() : []
    )
    expect(edits.at(-1)).toMatchObject({ removed: '官', inserted: '宜' })

    const again = await galley.relaunch()
    await new ShellPage(galley).ready(4)
    await again.keyboard.press('Control+Shift+e')
    await expect(again.getByText('Nothing comes again that has places left to look at.')).toBeVisible()
    await again.getByRole('button', { name: 'Which misreadings' }).click()
    await again.getByRole('option', { name: 'All' }).click()
    await expect(pattern(again).locator('.patterns__cell--hand')).toHaveText('2')
    await expect(pattern(again).locator('.patterns__cell--accepted')).toHaveText('2')
  })
})

test.describe('what was learned', () => {
  const folder = fourPages()
  test.use({ galleyOptions: { folder } })

  test('a page that comes later is asked about it, unless it was dismissed', async ({ galley }) => {
    const { page } = galley
    await new ShellPage(galley).ready(4)
    await correct(page, 0)
    await correct(page, 1)
    const usual = Number(await flags(page, '3.txt').textContent())
    add(folder, '5', '一村制官')
    await page.keyboard.press('F5')
    await new ShellPage(galley).ready(5)
    await expect(flags(page, '5.txt')).toHaveText(String(usual + 1))

    await page.keyboard.press('Control+Shift+e')
    await expect(pattern(page).locator('.patterns__cell--hits')).toHaveText('3')
    await page.keyboard.press('Delete')
    await expect(page.getByText('New pages will not be asked about it.')).toBeVisible()
    await expect(pattern(page)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(pattern(page)).toBeVisible()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Delete')
    await expect(pattern(page)).toHaveCount(0)

    await galley.close()
    add(folder, '6', '一乡制官')
    const again = await galley.launch()
    await new ShellPage(galley).ready(6)
    await expect(flags(again, '6.txt')).toHaveText(String(usual))
    await again.keyboard.press('Control+Shift+e')
    await expect(again.getByText('Nothing comes again that has places left to look at.')).toBeVisible()
    await again.getByRole('button', { name: 'Which misreadings' }).click()
    await again.getByRole('option', { name: 'Dismissed' }).click()
    await again.getByRole('grid').focus()
    await expect(pattern(again)).toBeVisible()
    await again.keyboard.press('Delete')
    await expect(pattern(again)).toHaveCount(0)
    await again.getByRole('button', { name: 'Which misreadings' }).click()
    await again.getByRole('option', { name: 'With places to look at' }).click()
    await expect(pattern(again).locator('.patterns__cell--hits')).toHaveText('4')
  })
})
