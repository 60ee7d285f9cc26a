import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { DeskPage, revisionsIn } from './support/desk-page'
import { InspectorPage, inspectedPage } from './support/inspector-page'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: inspectedPage() } })

const width = 'punctuation made full-width'

test('changes are listed by rule, let stand and reverted, one by one and all at once', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  await desk.open()
  await inspector.open('changes')
  const sort = (name: string) => inspector.pane.locator('.change-sort', { hasText: name })
  const places = inspector.pane.locator('.inspector-row')
  const [all] = (await sort(width).locator('.change-sort__count').allTextContents()).map(Number)
  expect(all).toBeGreaterThan(5)
  await expect(places.first()).toContainText(',')

  // By key: one stands, one is reverted; both are gone from the list, and come back by undo.
  await inspector.list().focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('a')
  await expect(sort(width)).toContainText(String(all! - 1))
  await keyboard.press('r')
  await expect(sort(width)).toContainText(String(all! - 2))
  await keyboard.press('Control+z')
  await inspector.open('changes')
  await expect(sort(width)).toContainText(String(all! - 1))

  // All the rest of the rule, by mouse: one act, one undo.
  await inspector.button(/^Revert all/).click()
  await expect(desk.line('4月28日,市领导')).toBeVisible()
  await expect(sort(width)).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(desk.line('4月28日，市领导')).toBeVisible()
  await expect(sort(width)).toContainText(String(all! - 1))

  // What a person types is theirs.
  await desk.select('产业创新', 'before')
  await keyboard.insertText('据悉')
  await desk.saved()
  const mine = sort('changed by hand')
  await expect(mine).toContainText('1')
  await mine.click()
  await expect(places).toHaveCount(1)
  await expect(places.first()).toContainText('据悉')
  await inspector.list().focus()
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await inspector.open('changes')
  await keyboard.press('Shift+R')
  await expect(desk.line('据悉')).toHaveCount(0)

  const again = new InspectorPage(await galley.relaunch())
  await new DeskPage(galley.page).open()
  await expect(again.pane.locator('.change-sort', { hasText: width })).toContainText(String(all! - 1))
  expect(revisionsIn(galley.home).filter(({ change }) => change.kind === 'paragraph.restored')).not.toEqual(
    []
  )
})

test('changes are shown in the text, and a paragraph is compared and reset', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  await desk.open()
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await keyboard.press('F4')
  await expect(page.locator('.article .change-was').first()).toHaveText(',')
  await expect(page.locator('.article .change-is').first()).toHaveText('，')
  // Typing beside them leaves them where they are; the caret's place is not out of order.
  await desk.select('研究了', 'before')
  await keyboard.insertText('还')
  await desk.saved()
  await expect(page.locator('.article .change-is', { hasText: '还' })).toBeVisible()
  await keyboard.press('Shift+F4')
  await expect(page.locator('.notice-strip')).toContainText('order of the file')

  await keyboard.press('Alt+v')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('del').first()).toHaveText(',')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await dialog.getByText('As the pipeline made it').click()
  await expect(dialog.locator('ins')).toHaveText('还')
  await dialog.getByRole('button', { name: /^Reset/ }).click()
  await expect(desk.line('还研究了')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(page.locator('.article .change-is', { hasText: '还' })).toBeVisible()

  await inspector.open('changes')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
  await inspector.button(/^Hide in the text/).click()
  await expect(page.locator('.article .change-is')).toHaveCount(0)
})

test.describe('on a page whose order was rebuilt', () => {
  test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

  test('each move is listed and marked, and says why', async ({ galley }) => {
    const { page } = galley
    const inspector = new InspectorPage(page)
    await new ShellPage(galley).ready(5)
    await new DeskPage(page).open(1)
    await inspector.open('changes')
    const order = inspector.pane.locator('.change-sort', { hasText: 'order of the page' })
    await order.click()
    await expect(order).toHaveAttribute('aria-selected', 'true')
    await inspector.open('changes')
    await page.keyboard.press('ArrowDown')
    await expect(inspector.detail).toContainText(/Why: .*sure/)
    const said = (await inspector.detail.locator('.detail__title').textContent())!
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+F4')
    await expect(page.locator('.notice-strip')).toContainText(said)
    await page.locator('.notice-strip button').click()
    await page.keyboard.press('F4')
    await page.locator('.article .move-mark').first().click()
    await expect(page.locator('.notice-strip')).toContainText('sure')
  })
})
