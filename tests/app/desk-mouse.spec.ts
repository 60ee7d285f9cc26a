import type { Page } from '@playwright/test'
import { MENTION_TYPES } from '../../src/shared/model/index'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

const TYPES = ['Person', 'Place', 'Organisation', 'Date', 'Office', 'Work']

const byMouse = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click()

for (const way of ['key', 'mouse'] as const) {
  test(`each type of tag is given and taken by ${way}, undone one by one, and there after a relaunch`, async ({
    galley
  }) => {
    const desk = new DeskPage(galley.page)
    await desk.open()
    for (const [i, type] of MENTION_TYPES.entries()) {
      await desk.select('优势产业')
      if (way === 'key') await galley.page.keyboard.press(`Alt+Digit${i + 1}`)
      else
        await galley.page
          .getByRole('toolbar', { name: 'Tag the selection' })
          .getByRole('button', { name: TYPES[i]!, exact: true })
          .click()
      await expect.poll(() => desk.tagged(type)).toEqual(['优势产业'])
      await expect(desk.editor()).toBeFocused()
    }
    await desk.select('优势产业')
    if (way === 'key') await galley.page.keyboard.press('Alt+Digit0')
    else await byMouse(galley.page, 'Remove the tag')
    await expect.poll(() => desk.tagged('work')).toEqual([])
    await desk.saved()

    const page = await galley.relaunch()
    const again = new DeskPage(page)
    await again.open()
    for (const type of [...MENTION_TYPES].reverse()) {
      if (way === 'key') await page.keyboard.press('Control+z')
      else await byMouse(page, 'Undo')
      await expect.poll(() => again.tagged(type)).toEqual(['优势产业'])
    }
    if (way === 'key') await page.keyboard.press('Control+Shift+z')
    else await byMouse(page, 'Redo')
    await expect.poll(() => again.tagged('place')).toEqual(['优势产业'])
    await again.saved()
  })
}

test('roles, flags, pages and panes by mouse; what was done outlives a restart and is undone', async ({
  galley
}) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  const line = desk.line('会议强调')
  const label = galley.page.locator('.role-gutter .role-label')
  await label.nth(2).click()
  await galley.page.getByRole('menuitemradio', { name: 'Subhead' }).click()
  await expect(line).toHaveClass(/role-subhead/)
  await byMouse(galley.page, 'Next page')
  await byMouse(galley.page, 'Next page')
  await expect(desk.line('座谈会')).toBeVisible()
  await byMouse(galley.page, /Next flag/)
  await expect(galley.page.locator('.notice-strip')).toContainText('without a title')
  await byMouse(galley.page, /^Dismiss/)
  await expect(galley.page.locator('.flag-item')).toHaveCount(0)
  await desk.saved()

  const page = await galley.relaunch()
  const again = new DeskPage(page)
  await again.open(2)
  await expect(page.locator('.flag-item')).toHaveCount(0)
  await byMouse(page, 'Undo')
  await expect(page.locator('.flag-item')).toHaveCount(1)
  await byMouse(page, 'Previous page')
  await byMouse(page, 'Previous page')
  await expect(again.line('会议强调')).toHaveClass(/role-subhead/)
  await byMouse(page, 'Undo')
  await expect(again.line('会议强调')).toHaveClass(/role-body/)
  await again.outline.getByRole('button').first().click()
  await expect(again.editor()).toBeFocused()
  await again.saved()
})
