import AxeBuilder from '@axe-core/playwright'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the desk in the ${theme} theme`, async ({ galley }) => {
    const { page } = galley
    const desk = new DeskPage(page)
    await page.emulateMedia({ colorScheme: theme })
    await desk.open(2)
    await desk.select('任远')
    await page.keyboard.press('Alt+Digit1')
    await page.keyboard.press('F8')
    await desk.saved()
    await desk.select('重点工作')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}
