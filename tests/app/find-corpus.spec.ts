import AxeBuilder from '@axe-core/playwright'
import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('hits of all pages are found, opened and come back to by key', async ({ galley }) => {
  const { page } = galley
  await new ShellPage(galley).ready(3)
  await page.keyboard.press('Control+Shift+f')
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('会议')
  await page.keyboard.press('Enter')
  const rows = page.getByRole('option')
  await expect(page.locator('.find__figures')).toContainText('on 3 of 3 pages')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const last = await page.locator('.results__row--current').getAttribute('aria-label')
  expect(last).toContain('会议要求')
  await page.keyboard.press('Enter')
  const desk = new DeskPage(page)
  await expect(desk.line('会议要求')).toBeVisible()
  await expect(page.locator('.article .found--current')).toHaveText('会议')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeFocused()
  await expect(page.locator('.results__row--current')).toHaveAttribute('aria-label', last!)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()
  await page.keyboard.press('Control+Shift+f')
  await expect(rows.first()).toBeVisible()
})

test('a text is replaced on all pages but where it is unticked, and taken back, also after a restart', async ({
  galley
}) => {
  const { page } = galley
  await new ShellPage(galley).ready(3)
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('textbox', { name: 'Find' }).fill('株洲日报')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.locator('.results__row--hit')).toHaveCount(3)
  await page.getByRole('button', { name: 'Replace with' }).click()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('株州日报')
  await expect(page.locator('.results__new')).toHaveText(['株州日报', '株州日报', '株州日报'])
  await page.locator('.results__row--hit .results__tick').nth(1).click()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await page.getByRole('button', { name: 'Replace 2' }).click()
  await expect(page.getByText('Replaced 2 places on 2 pages.')).toBeVisible()
  await expect(page.locator('.results__row--hit')).toHaveCount(1)
  expect(new Set(revisionsIn(galley.home).flatMap(({ group }) => group ?? [])).size).toBe(1)
  await page.getByRole('button', { name: 'Undo on all pages' }).click()
  await expect(page.getByText('Taken back on 2 pages.')).toBeVisible()
  await expect(page.locator('.results__row--hit')).toHaveCount(3)

  const again = await galley.relaunch()
  await new ShellPage(galley).ready(3)
  await again.keyboard.press('Control+Shift+f')
  await again.keyboard.type('株洲日报')
  await again.keyboard.press('Enter')
  await expect(again.locator('.results__row--hit')).toHaveCount(3)
})
