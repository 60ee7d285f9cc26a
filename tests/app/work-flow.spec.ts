import { deskPages } from './support/desk-pages'
import { DeskPage, revisionsIn } from './support/desk-page'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('a page goes from correction to review; what is in the way is said before, and led to', async ({
  galley
}) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open(0)
  const offer = page.getByRole('button', { name: /Mark as corrected/ })
  await expect(offer).toHaveCount(0)
  await desk.select('发布会', 'after')
  await page.keyboard.type('上')
  await expect(offer).toBeVisible()
  await desk.saved()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.locator('.desk .status-mark--corrected')).toBeVisible()
  await expect(offer).toHaveCount(0)

  await page.keyboard.press('Control+Shift+KeyA')
  await page.getByRole('menuitem', { name: 'Someone else…' }).click()
  await page.keyboard.type('李梅')
  await page.keyboard.press('Enter')
  await expect(page.locator('.assignee-field')).toHaveText('李梅')
  await desk.saved()

  // The page of the lowest quality that is nobody else's, from the desk and from the list.
  await page.keyboard.press('F12')
  await expect(page.locator('.title-bar__folder')).toHaveText('3.txt')
  await page.keyboard.press('Control+Shift+KeyS')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(shell.list).toBeVisible()
  await page.keyboard.press('F12')
  await expect(desk.editor()).toBeVisible()

  await galley.relaunch()
  const again = new ShellPage(galley)
  await again.ready(3)
  await expect(again.list.locator('.status-mark--corrected')).toHaveCount(1)
  await expect(again.list.locator('.page-table__cell--assignee').nth(1)).toHaveText('李梅')
  expect(revisionsIn(galley.home).map(({ change }) => change.kind)).toContain('assignee.set')
})

test('many pages are given a status and a person at once, and that is undone at once', async ({ galley }) => {
  const shell = new ShellPage(galley)
  await shell.ready(3)
  const { page } = galley
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(shell.list.locator('[aria-selected="true"]')).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await expect(shell.list.locator('[aria-selected="true"]')).toHaveCount(3)
  await page.keyboard.press('Control+Shift+KeyS')
  await page.getByRole('menuitem', { name: 'Corrected' }).click()
  await expect(shell.list.locator('.status-mark--corrected')).toHaveCount(3)
  await expect(page.locator('.bulk-bar')).toContainText('3 pages changed')
  const groups = new Set(
    revisionsIn(galley.home)
      .map(({ group }) => group)
      .filter(Boolean)
  )
  expect(groups.size).toBe(1)
  await shell.list.focus()
  await page.keyboard.press('Control+z')
  await expect(shell.list.locator('.status-mark--cleaned')).toHaveCount(3)

  await shell.list.getByRole('row').nth(1).click()
  await shell.list
    .getByRole('row')
    .nth(3)
    .click({ modifiers: ['Control'] })
  await page
    .locator('.bulk-bar')
    .getByRole('button', { name: /Assign/ })
    .click()
  await page.getByRole('menuitem', { name: 'Someone else…' }).click()
  await page.keyboard.type('任远')
  await page.keyboard.press('Enter')
  await expect(shell.list.locator('.page-table__cell--assignee', { hasText: '任远' })).toHaveCount(2)

  await page.keyboard.press('Alt+KeyF')
  await page.getByRole('button', { name: /Assigned to/ }).click()
  await page.getByRole('option', { name: 'Nobody', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(shell.list).toHaveAttribute('aria-rowcount', '2')
})
