import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../src/shared/contract/index'
import { projectRoot, type Galley } from '../app/support/galley'
import { test } from '../app/support/launch'

// The set in docs/ is 1280×800. Another size, for looking at, goes to a folder of its own:
// SHOT_SIZE=1024x700 npm run screenshots
const isForDocs = process.env['SHOT_SIZE'] === undefined
const size = process.env['SHOT_SIZE'] ?? '1280x800'
const [width = 1280, height = 800] = size.split('x').map(Number)
const folder = isForDocs ? join(projectRoot, 'docs') : join(projectRoot, 'out/screenshots', size)
mkdirSync(folder, { recursive: true })

test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

const looks = (['en', 'zh-CN'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme }))
)

for (const look of looks) {
  test(`${look.language}, ${look.theme}`, async ({ galley }) => {
    const shoot = async (name: string): Promise<void> => {
      // Long enough for what moves on the way in to come to rest.
      await galley.page.waitForTimeout(400)
      const file = `${name}-${look.language}-${look.theme}.png`
      await galley.page.screenshot({ path: join(folder, file) })
    }
    await prepare(galley, look)
    const { page } = galley
    const grid = page.getByRole('grid')
    await grid.getByRole('row').nth(5).waitFor()
    await grid.focus()
    // The second seed shows the most: its columns are interleaved, and it has flags.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await shoot('list')

    await page.keyboard.press('ControlOrMeta+KeyE')
    await page.getByRole('dialog').waitFor()
    await shoot('export')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await page.keyboard.press('Enter')
    await page.locator('.article .cm-content').first().waitFor()
    await shoot('desk')

    if (isForDocs) return

    for (const [name, key] of [
      ['keys', 'F1'],
      ['settings', 'ControlOrMeta+Comma']
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await shoot(name)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.locator('.title-bar .button').last().click()
    await shoot('menu')
    await page.getByRole('menuitem').last().click()
    await shoot('about')
    await page.keyboard.press('Escape')
    await page.locator('.title-bar .button').first().click()
    await grid.waitFor()
    await page.keyboard.press('KeyE')
    await page.getByRole('dialog').waitFor()
    await shoot('encoding')
    await page.keyboard.press('Escape')
    await page.locator('.title-bar .button').last().click()
    await page.getByRole('menuitem').nth(1).click()
    await shoot('welcome')
  })
}

async function prepare(galley: Galley, look: Pick<Settings, 'language' | 'theme'>): Promise<void> {
  await galley.page.getByRole('grid').getByRole('row').nth(5).waitFor()
  await waitForDrafts(galley.page)
  await galley.page.evaluate(async (part) => {
    const bridge = (window as unknown as { galley: { send(...message: unknown[]): Promise<never> } }).galley
    const { value } = (await bridge.send('settings:read', {})) as { value: object }
    await bridge.send('settings:write', { ...value, ...part })
  }, look)
  await galley.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]!.setContentSize(w!, h!),
    [width, height]
  )
  await galley.page.reload()
}

async function waitForDrafts(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.page-table__body .status-mark').length === 5)
}
