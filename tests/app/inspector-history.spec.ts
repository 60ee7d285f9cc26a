import AxeBuilder from '@axe-core/playwright'
import { DeskPage, revisionsIn } from './support/desk-page'
import { InspectorPage, inspectedPage } from './support/inspector-page'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: inspectedPage() } })

test('past acts are undone where they still apply, and the page is restored with a preview', async ({
  galley
}) => {
  const { page } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  const type = async (before: string, text: string) => {
    await desk.select(before, 'before')
    await keyboard.insertText(text)
    await desk.saved()
  }
  await desk.open()
  await type('科技创新', '推动')
  await type('研究了', '还')
  await desk.select('市领导调研')
  await keyboard.press('Alt+Digit3')
  await desk.saved()
  await inspector.open('history')
  await expect(inspector.rows).toHaveCount(4)
  await expect(inspector.rows.first()).toContainText('Tagged a name')
  await expect(inspector.rows.nth(1)).toContainText('还')

  // The edit before the last two is taken back, the others stay; undo and redo follow.
  await keyboard.press('Home')
  await keyboard.press('ArrowDown')
  await keyboard.press('r')
  await expect(desk.line('还研究了')).toHaveCount(0)
  await expect(desk.line('推动科技创新')).toBeVisible()
  await expect(inspector.rows.first()).toContainText('Undid: Edited the text')
  await keyboard.press('Control+z')
  await expect(desk.line('还研究了')).toBeVisible()
  await keyboard.press('Control+y')
  await expect(desk.line('还研究了')).toHaveCount(0)

  // What no longer applies says so before it is tried.
  await inspector.open('history')
  await inspector.rows.filter({ hasText: '推动' }).last().click()
  await expect(inspector.detail).toContainText('推动')
  await inspector.rows.filter({ hasText: 'Cleaned by the pipeline' }).click()
  await expect(inspector.detail).toContainText('where the page begins')
  await expect(inspector.button(/^Undo this/)).toBeDisabled()

  // Back to the beginning, with a preview; one act, one undo.
  await inspector.button(/^Restore the page/).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('推动')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(desk.line('推动科技创新')).toHaveCount(0)
  await expect(page.locator('.article .mention-organisation')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(desk.line('推动科技创新')).toBeVisible()
  await desk.saved()
  expect(revisionsIn(galley.home).map(({ change }) => change.kind)).toContain('page.restored')

  // The article at the caret alone, after a relaunch; the list is filtered by kind.
  const again = new DeskPage(await galley.relaunch())
  const after = new InspectorPage(galley.page)
  await again.open()
  await galley.page.keyboard.press('Enter')
  await after.open('history')
  const all = await after.rows.count()
  await after.pane.getByRole('button', { name: /Sort of act/ }).click()
  await galley.page.getByRole('option', { name: 'Tags' }).click()
  await expect(after.rows.filter({ hasText: 'Edited' })).toHaveCount(0)
  expect(await after.rows.count()).toBeLessThan(all)
  await after.pane.getByRole('button', { name: /Sort of act/ }).click()
  await galley.page.getByRole('option', { name: 'Everything' }).click()
  await after.rows.filter({ hasText: 'Cleaned by the pipeline' }).click()
  await after.button(/^Restore the article/).click()
  await galley.page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(again.line('推动科技创新')).toHaveCount(0)
})

test('notes are written, edited, gone to and removed; lost tags are listed', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  const inspector = new InspectorPage(page)
  await desk.open()
  await keyboard.press('Enter')
  await keyboard.press('Alt+c')
  await expect(page.locator('.notice-strip')).toContainText('Select the text')
  await desk.select('科技创新')
  await keyboard.press('Alt+c')
  await expect(inspector.pane.getByRole('textbox')).toBeFocused()
  await keyboard.press('Escape')
  await expect(desk.editor()).toBeFocused()
  await expect(inspector.pane.getByRole('textbox')).toHaveCount(0)
  await keyboard.press('Alt+c')
  await expect(inspector.pane.getByRole('textbox')).toBeFocused()
  await keyboard.insertText('与标题不符')
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await expect(page.locator('.article .note')).toHaveText('科技创新')
  await expect(inspector.rows).toContainText(['与标题不符'])

  // Edit, remove and undo, by key.
  await inspector.open('notes')
  await keyboard.press('e')
  await expect(inspector.detail.getByRole('textbox')).toBeFocused()
  await keyboard.press('End')
  await keyboard.insertText('，待查')
  await keyboard.press('Enter')
  await expect(inspector.rows).toContainText(['与标题不符，待查'])
  await expect(inspector.list()).toBeFocused()
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await inspector.open('notes')
  await keyboard.press('Delete')
  await expect(page.locator('.article .note')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(page.locator('.article .note')).toHaveText('科技创新')

  // A tag whose text goes is listed, and dismissed by mouse.
  await desk.select('任远')
  await keyboard.press('Alt+Digit1')
  await desk.select('任远')
  await keyboard.press('Delete')
  await desk.saved()
  await inspector.open('notes')
  await inspector.rows.filter({ hasText: 'Lost tag' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
  await inspector.detail.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(inspector.rows).toHaveCount(1)

  const again = new InspectorPage(await galley.relaunch())
  await new DeskPage(galley.page).open()
  await expect(again.rows).toContainText(['与标题不符，待查'])
  await expect(galley.page.locator('.article .note')).toHaveText('科技创新')
})
