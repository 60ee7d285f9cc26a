import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('hits of a page are walked through and replaced by key, as one act that outlives a restart', async ({
  galley
}) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Control+f')
  const field = page.getByRole('textbox', { name: 'Find' })
  await expect(field).toBeFocused()
  await page.keyboard.type('重点')
  await expect(page.locator('.find-bar__figures')).toContainText('1 of 4')
  await expect(page.locator('.find-bar__figures')).toContainText('4 in the raw text')
  await expect(page.locator('.article .found')).toHaveCount(4)
  await expect(page.locator('.raw-pane .found')).toHaveCount(4)
  await page.keyboard.press('Enter')
  await page.keyboard.press('F3')
  await page.keyboard.press('Shift+Enter')
  await expect(page.locator('.find-bar__figures')).toContainText('2 of 4')
  await expect(page.locator('.article .found--current')).toHaveCount(1)

  await page.keyboard.press('Control+a')
  await page.keyboard.type('(重)(点)')
  await expect(page.locator('.find-bar__figures')).toContainText('No hit')
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await expect(page.locator('.find-bar__figures')).toContainText('of 4')
  await page.getByRole('textbox', { name: 'Replace with' }).fill('$2$1')
  await page.getByRole('button', { name: 'Replace all' }).click()
  await expect(page.locator('.find-bar__figures')).toContainText('Replaced 4 places')
  await expect(desk.line('点重招商引资项目发布会')).toBeVisible()
  await desk.saved()
  expect(
    new Set(
      revisionsIn(galley.home)
        .slice(1)
        .map(({ group }) => group)
    ).size
  ).toBe(1)

  const again = await galley.relaunch()
  const deskAgain = new DeskPage(again)
  await deskAgain.open()
  await expect(deskAgain.line('点重招商引资项目发布会')).toBeVisible()
  await again.keyboard.press('Control+z')
  await expect(deskAgain.line('重点招商引资项目发布会')).toBeVisible()
  await expect(again.locator('.article .cm-content', { hasText: '点重' })).toHaveCount(0)
})

test('the bar replaces one hit by mouse, says what is wrong with a pattern, and Escape leaves it first', async ({
  galley
}) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find' }).fill('招商')
  await page.getByRole('button', { name: 'Next hit' }).click()
  await page.getByRole('textbox', { name: 'Replace with' }).fill('引商')
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(desk.line('引商引资项目发布会')).toBeVisible()
  await expect(page.locator('.article .cm-content', { hasText: '引商' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Regular expression' }).click()
  await page.getByRole('textbox', { name: 'Find' }).fill('(招')
  await expect(page.locator('.find-bar__figures')).toContainText('A ( has no ) behind it.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.find-bar')).toHaveCount(0)
  await expect(desk.editor()).toBeVisible()
  await expect(page.locator('.found')).toHaveCount(0)
})
