import AxeBuilder from '@axe-core/playwright'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { SCREENS, tour } from './support/tour'

test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

const WINDOWS = [
  { name: '1280×800', size: [1280, 800], zoom: 1 },
  { name: 'the smallest window', size: [1024, 700], zoom: 1 },
  { name: 'twice the size', size: [1280, 800], zoom: 2 }
] as const

for (const { name, size, zoom } of WINDOWS) {
  test(`each screen is reached by key, fits, and gives axe nothing serious to find: ${name}`, async ({
    galley
  }) => {
    test.setTimeout(240_000)
    await galley.app.evaluate(
      ({ BrowserWindow }, { size: [width, height], zoom }) => {
        const [window] = BrowserWindow.getAllWindows()
        window!.setContentSize(width, height)
        window!.webContents.setZoomFactor(zoom)
      },
      { size, zoom }
    )
    const found: string[] = []
    const stops: string[] = []
    for await (const screen of tour(galley.page)) {
      stops.push(screen)
      // What fades in has its full contrast only when it has come to rest.
      await galley.page.waitForTimeout(300)
      for (const problem of await problemsOf(galley.page)) found.push(`${screen}: ${problem}`)
    }
    expect(found).toEqual([])
    expect(stops).toEqual(SCREENS)
  })
}

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`)
  const overflow = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return scrollWidth > innerWidth || scrollHeight > innerHeight
  })
  return [...serious, ...(overflow ? ['the window scrolls'] : [])]
}
