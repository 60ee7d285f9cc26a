import AxeBuilder from '@axe-core/playwright'
import { DeskPage, revisionsIn } from './support/desk-page'
import { InspectorPage, inspectedPage } from './support/inspector-page'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: inspectedPage() } })

test('the queue of flags by keyboard: order, accept, dismiss with a reason, reopen, all alike', async ({
  galley
}) => {
  const { page, home } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  await desk.open()
  await keyboard.press('Control+i')
  await expect(inspector.list()).toBeFocused()
  await expect(inspector.rows).toHaveCount(3)

  // F8 follows the queue, and the queue follows F8.
  const order = await inspector.rows.allTextContents()
  await keyboard.press('F8')
  await expect(inspector.picked).toHaveText(order[0]!)
  await keyboard.press('F8')
  await expect(inspector.picked).toHaveText(order[1]!)
  await keyboard.press('Shift+F8')
  await expect(inspector.picked).toHaveText(order[0]!)
  await expect(page.locator('.notice-strip')).toContainText('1 of 3')

  // Arrows pick and show, Enter goes there, Escape leads back to the text, F6 round the panes.
  await keyboard.press('Shift+F6')
  await keyboard.press('Shift+F6')
  await keyboard.press('Shift+F6')
  await expect(inspector.list()).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await expect(inspector.picked).toHaveText(order[1]!)
  await expect(page.locator('.article .synced')).not.toHaveCount(0)
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await keyboard.press('F6')
  await expect(inspector.list()).toBeFocused()
  await keyboard.press('Escape')
  await expect(desk.editor()).toBeFocused()

  // Two alike are dismissed as one act, and taken back as one.
  await inspector.open('flags')
  const alike = inspector.rows.filter({ hasText: '官' })
  await alike.first().click()
  await keyboard.press('Control+Shift+F8')
  await expect(inspector.rows).toHaveCount(1)
  await keyboard.press('Control+z')
  await expect(inspector.rows).toHaveCount(3)

  // A reason is written, kept, and shown with the settled flag.
  await inspector.open('flags')
  await inspector.rows.filter({ hasText: '防治' }).click()
  await inspector.detail.getByRole('textbox').fill('原文如此')
  await keyboard.press('Enter')
  await expect(inspector.rows).toHaveCount(2)
  await expect(inspector.list()).toBeFocused()
  await alike.first().click()
  await keyboard.press('F9')
  await expect(inspector.rows).toHaveCount(1)
  await expect(desk.line('因地制宜')).toBeVisible()
  await desk.saved()
  const settled = revisionsIn(home).flatMap(({ change }) => (change.kind === 'flag.settled' ? [change] : []))
  expect(settled.some(({ because }) => because === '原文如此')).toBe(true)

  const reopened = new InspectorPage(await galley.relaunch())
  const after = new DeskPage(galley.page)
  await after.open()
  await expect(reopened.rows).toHaveCount(1)
  await reopened.pane.getByText('2 settled').click()
  await reopened.rows.filter({ hasText: '防治' }).click()
  await expect(reopened.detail).toContainText('原文如此')
  await galley.page.keyboard.press('r')
  await expect(reopened.rows).toHaveCount(1)
  await reopened.pane.getByText('2 open').click()
  await expect(reopened.rows).toHaveCount(2)
})

test('the queue of flags by mouse, in both themes, and its width is kept', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  await desk.open()
  await page.getByRole('button', { name: 'Open or close the inspector' }).click()
  await inspector.rows.filter({ hasText: '官' }).first().click()
  await expect(inspector.detail).toContainText('line')
  await inspector.button('Edit').click()
  await expect(desk.editor()).toBeFocused()
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('官')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
  await inspector.button(/^Dismiss all 2 alike/).click()
  await expect(inspector.rows).toHaveCount(1)
  await inspector.button(/^Accept/).click()
  await expect(desk.line('大气污染防治条例')).toBeVisible()
  await expect(inspector.pane).toContainText('no open flags')

  const before = (await inspector.pane.boundingBox())!
  await page.mouse.move(before.x - 1, before.y + 300)
  await page.mouse.down()
  await page.mouse.move(before.x - 120, before.y + 300, { steps: 4 })
  await page.mouse.up()
  await desk.saved()
  const wide = (await inspector.pane.boundingBox())!.width
  expect(wide).toBeGreaterThan(before.width + 80)
  const again = new InspectorPage(await galley.relaunch())
  await new DeskPage(galley.page).open()
  expect(Math.abs((await again.pane.boundingBox())!.width - wide)).toBeLessThan(4)
  await again.button('Close the inspector').click()
  await expect(again.pane).toHaveCount(0)
})
