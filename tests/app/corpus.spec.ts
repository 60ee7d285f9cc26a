import { join } from 'node:path'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

test('the five seeds are listed, and the list is walked by key', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  const paths = await shell.paths()
  expect(paths).toEqual([...paths].sort())
  await expect(shell.list).toBeFocused()
  const { keyboard } = galley.page
  await keyboard.press('ArrowDown')
  expect(await shell.selected()).toBe(paths[0])
  await keyboard.press('End')
  expect(await shell.selected()).toBe(paths[4])
  await keyboard.press('ArrowUp')
  expect(await shell.selected()).toBe(paths[3])
  await keyboard.press('Home')
  expect(await shell.selected()).toBe(paths[0])
})

test('filter, sort and open by keyboard; the selection is there on the way back', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  const { page } = galley
  const all = await shell.paths()

  await page.keyboard.press('Slash')
  await page.keyboard.type('003')
  await expect(shell.list).toHaveAttribute('aria-rowcount', '2')
  await page.keyboard.press('ArrowDown')
  expect(await shell.selected()).toBe(all[3])
  await page.keyboard.press('Escape')
  await expect(shell.list).toHaveAttribute('aria-rowcount', '6')

  await shell.list.getByRole('columnheader').first().getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(shell.list.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'descending')
  expect(await shell.paths()).toEqual(all.toReversed())

  await shell.list.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.desk')).toBeVisible()
  await page.locator('.title-bar').getByRole('button').first().click()
  await expect(shell.list).toBeFocused()
  expect(await shell.selected()).toBe(all[3])
  expect(await shell.paths()).toEqual(all.toReversed())
})

test('a filter that fits nothing says what to do', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await galley.page.keyboard.press('Control+f')
  await galley.page.keyboard.type('no such page')
  await expect(galley.page.locator('.corpus__empty')).toBeVisible()
  await galley.page.keyboard.press('Escape')
  await shell.ready(5)
})

test('single letters are text in a text field, and F1 opens the sheet of keys', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  const { keyboard } = galley.page
  await keyboard.press('ArrowDown')
  await keyboard.press('Slash')
  await keyboard.type('e/?')
  await expect(shell.dialog).toHaveCount(0)
  await expect(galley.page.getByRole('searchbox')).toHaveValue('e/?')
  await keyboard.press('F1')
  await expect(shell.dialog.locator('.keys__row').first()).toBeVisible()
})

test('a key that an input method is using is no command', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  // An input method's first key is not composing yet; Chromium gives it key code 229.
  const press = (init: { code: string; isComposing?: boolean; keyCode?: number }) =>
    galley.page.evaluate((given) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...given, bubbles: true }))
    }, init)
  await press({ code: 'F1', isComposing: true })
  await press({ code: 'F1', keyCode: 229 })
  await expect(shell.dialog).toHaveCount(0)
  await press({ code: 'F1' })
  await expect(shell.dialog).toBeVisible()
})

test('the menu of a page opens where the pointer is', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await shell.list.getByRole('row').nth(2).click({ button: 'right' })
  await expect(galley.page.getByRole('menuitem')).toHaveCount(2)
  await galley.page.getByRole('menuitem').first().click()
  await expect(galley.page.locator('.desk')).toBeVisible()
})

test('the corpus can be closed, and opened again from the recent ones', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(5)
  await galley.page.locator('.title-bar').getByRole('button').last().click()
  await galley.page.getByRole('menuitem').nth(1).click()
  await galley.page.locator('.welcome__corpus').first().click()
  await shell.ready(5)
})
