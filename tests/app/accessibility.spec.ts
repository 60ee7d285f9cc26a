import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

const looks = (['zh-CN', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme }))
)

for (const look of looks) {
  test(`axe finds nothing serious on any screen: ${look.language}, ${look.theme}`, async ({ galley }) => {
    const shell = new ShellPage(galley)
    const { page } = galley
    await shell.ready(3)
    await shell.look(look)
    await shell.list.focus()
    await page.keyboard.press('Home')
    await expectNothingSerious(page, 'list')

    for (const [name, key] of [
      ['keys', 'F1'],
      ['settings', 'Control+Comma'],
      ['export', 'Control+KeyE'],
      ['learning', 'Control+Shift+KeyN'],
      ['encoding', 'KeyE']
    ] as const) {
      await page.keyboard.press(key)
      await expect(shell.dialog).toBeVisible()
      await expectNothingSerious(page, name)
      await page.keyboard.press('Escape')
      await expect(shell.dialog).toHaveCount(0)
    }

    await page.locator('.title-bar').getByRole('button').last().click()
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNothingSerious(page, 'menu')
    await page.getByRole('menuitem').last().click()
    await expect(shell.dialog).toBeVisible()
    await expectNothingSerious(page, 'about')
    await page.keyboard.press('Escape')

    await page.keyboard.press('Slash')
    await page.keyboard.type('nothing')
    await expectNothingSerious(page, 'empty list')
    await page.locator('.title-bar').getByRole('button').last().click()
    await page.getByRole('menuitem').nth(1).click()
    await expect(page.locator('.welcome__corpus')).toBeVisible()
    await expectNothingSerious(page, 'welcome')
  })
}

async function expectNothingSerious(page: Page, screen: string): Promise<void> {
  // What fades in has its full contrast only when it has come to rest.
  await page.waitForTimeout(300)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    screen
  ).toEqual([])
}
