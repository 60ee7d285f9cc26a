import { AxeBuilder } from '@axe-core/playwright'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('commands are found by name in both languages, and run', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const shell = new ShellPage(galley)
  await shell.ready(3)
  await shell.look({ language: 'zh-CN', theme: 'light' })
  await keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  await expect(field).toBeFocused()
  await expect(page.getByRole('option')).not.toHaveCount(0)
  // What works on the desk alone is not offered in the list.
  await expect(page.getByRole('option', { name: '撤销' })).toHaveCount(0)
  await keyboard.type('export corpus')
  await expect(page.getByRole('option')).toHaveCount(1)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('导出')
  await keyboard.press('Escape')

  await keyboard.press('Control+k')
  await keyboard.type('没有这样的')
  await expect(page.getByText('没有这样的命令')).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('keys can be changed, conflicts are shown, and changes outlive a restart', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const shell = new ShellPage(galley)
  await shell.ready(3)
  await shell.look({ language: 'en', theme: 'light' })
  await keyboard.press('F1')
  await page.getByRole('button', { name: 'Change…' }).press('Enter')
  const add = (command: string) => page.getByRole('button', { name: `Add a key for: ${command}` })

  await add('Next pane').press('Enter')
  await keyboard.press('KeyJ')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('In text this key types')
  await keyboard.press('Control+Shift+y')
  await expect(page.getByRole('button', { name: 'Take Ctrl+Shift+Y from: Next pane' })).toBeVisible()
  await expect(add('Next pane')).toBeFocused()

  await add('Next pane').press('Enter')
  await keyboard.press('F8')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('F8 also stands for')
  await page.getByRole('button', { name: 'Take it from there' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Take F8 from: Next pane' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take F8 from: Next flag' })).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(3)
  const desk = new DeskPage(galley.page)
  await desk.open()
  await galley.page.keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await galley.page.keyboard.press('F8')
  await expect(desk.raw).toBeFocused()

  await galley.page.keyboard.press('Control+k')
  await galley.page.keyboard.type('change keyboard')
  await galley.page.keyboard.press('Enter')
  await galley.page.getByRole('button', { name: 'All as they came' }).click()
  await expect(galley.page.getByRole('button', { name: 'Take F8 from: Next flag' })).toBeVisible()
})
