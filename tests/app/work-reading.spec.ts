import AxeBuilder from '@axe-core/playwright'
import { join } from 'node:path'
import { deskPages } from './support/desk-pages'
import { projectRoot } from './support/galley'
import { DeskPage } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('how articles are set is seen at once and kept', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  const { page } = galley
  await page.keyboard.press('Control+Comma')
  const sample = shell.dialog.locator('.reading-settings__sample')
  await expect(sample).toHaveCSS('font-size', '17px')
  await shell.dialog.getByRole('slider', { name: 'Size' }).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(sample).toHaveCSS('font-size', '20px')
  await shell.dialog.getByText('Stacked').click()
  await shell.dialog.getByText('High', { exact: true }).click()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  await page.keyboard.press('Escape')

  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(3)
  const desk = new DeskPage(galley.page)
  await desk.open(0)
  await expect(galley.page.locator('html')).toHaveAttribute('data-contrast', 'high')
  await expect(desk.editor()).toHaveCSS('font-size', '20px')
  const raw = (await galley.page.locator('.raw-pane').boundingBox())!
  const proof = (await galley.page.locator('.proof').boundingBox())!
  expect(proof.y).toBeGreaterThan(raw.y + raw.height - 1)
})

test.describe('in columns', () => {
  test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

  test('an article is read by wheel and by keys', async ({ galley }) => {
    const shell = new ShellPage(galley)
    await shell.ready(5)
    const { page } = galley
    await page.keyboard.press('Control+Comma')
    await shell.dialog.getByRole('slider', { name: 'Size' }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Escape')
    await expect(shell.dialog).toHaveCount(0)
    await new DeskPage(page).open(0)
    await page.keyboard.press('Control+Shift+KeyV')
    const columns = page.locator('.vertical__columns')
    await expect(columns).toBeFocused()
    await expect(columns).toHaveCSS('writing-mode', 'vertical-rl')
    const left = () => columns.evaluate((element) => element.scrollLeft)
    expect(await left()).toBe(0)
    await page.keyboard.press('End')
    await expect.poll(left).toBeLessThan(0)
    await page.keyboard.press('Home')
    await expect.poll(left).toBeGreaterThanOrEqual(0)
    await columns.hover()
    await page.mouse.wheel(0, 80)
    await expect.poll(left).toBeLessThan(0)
    await page.keyboard.press('Escape')
    await expect(columns).toHaveCount(0)
    await expect(page.locator('.desk')).toBeVisible()
  })
})
