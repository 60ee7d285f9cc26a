import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../src/shared/contract/index'
import { projectRoot, type Galley } from '../app/support/galley'
import { test } from '../app/support/launch'
import { tour } from '../app/support/tour'

// The set in docs/ is 1280×800. Another size, for looking at, goes to a folder of its own:
// SHOT_SIZE=1024x700 npm run screenshots
const isForDocs = process.env['SHOT_SIZE'] === undefined
const size = process.env['SHOT_SIZE'] ?? '1280x800'
/** 2 for the looks of somebody who has everything twice as large. */
const zoom = Number(process.env['SHOT_ZOOM'] ?? 1)
const [width = 1280, height = 800] = size.split('x').map(Number)
const folder = isForDocs ? join(projectRoot, 'docs') : join(projectRoot, 'out/screenshots', `${size}@${zoom}`)
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
      writeFileSync(join(folder, file), await pictureOf(galley))
    }
    await prepare(galley, look)
    for await (const screen of tour(galley.page)) await shoot(screen)
    if (!isForDocs) await shootTheRest(galley.page, shoot)
  })
}

async function shootTheRest(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  const grid = page.getByRole('grid')
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
}

/** What the window shows; a page's own picture leaves out what zooming moved beyond its first size. */
async function pictureOf({ app, page }: Galley): Promise<Buffer> {
  if (zoom === 1) return page.screenshot()
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]!.capturePage()
    return picture.toPNG().toString('base64')
  })
  return Buffer.from(png, 'base64')
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
    ({ BrowserWindow }, [w, h, times]) => {
      const [window] = BrowserWindow.getAllWindows()
      window!.setContentSize(w!, h!)
      window!.webContents.setZoomFactor(times!)
    },
    [width, height, zoom]
  )
  await galley.page.reload()
}

async function waitForDrafts(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.page-table__body .status-mark').length === 5)
}
