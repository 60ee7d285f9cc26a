import type { Page } from '@playwright/test'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('read blind, no page suggests a name, whether it was touched or not; turned off, untouched ones do again', async ({
  galley
}) => {
  const { page } = galley
  const desk = new DeskPage(page)
  const shell = new ShellPage(galley)
  const suggested = page.locator('.mention-layer .mention-suggested')
  await shell.ready(3)
  await desk.open()
  await expect(suggested).not.toHaveCount(0)
  await desk.select('重点')
  await page.keyboard.press('Alt+Digit3')
  await desk.saved()
  await page.keyboard.press('Escape')
  await shell.ready(3)
  await setBlind(page)
  await shell.ready(3)
  await desk.open()
  await expect(desk.line('安全生产')).toBeVisible()
  await expect(suggested).toHaveCount(0)
  await page.keyboard.press('Alt+PageUp')
  await expect(desk.line('招商引资')).toBeVisible()
  await expect(suggested).toHaveCount(0)
  await expect(page.locator('.mention-layer .mention-accepted')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await shell.ready(3)
  await setBlind(page)
  await shell.ready(3)
  await desk.open()
  await expect(desk.line('安全生产')).toBeVisible()
  await expect(suggested).not.toHaveCount(0)
})

async function setBlind(page: Page): Promise<void> {
  await page.keyboard.press('Control+Comma')
  await page.getByRole('dialog').getByText('Read blind', { exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
