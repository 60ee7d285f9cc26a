import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('selecting on either side shows the same characters on the other', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('突出优势产业')
  await expect.poll(() => desk.synced('raw')).toBe('突出优势产业')
  await desk.select('助推产业集聚', 'all', '.raw-pane .cm-line')
  await expect.poll(() => desk.synced('article')).toBe('助推产业集聚')
  await expect.poll(() => desk.synced('raw')).toBe('')
  await expect(desk.outline.locator('[aria-current]')).toHaveCount(1)
})

test('a tag follows an edit before it and inside it', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await desk.select('曹慧泉')
  await page.keyboard.press('Alt+Digit1')
  const isPerson = (text: string) => expect.poll(() => desk.tagged('person')).toEqual([text])
  await isPerson('曹慧泉')

  await desk.select('市委书记', 'before')
  await page.keyboard.insertText('中共')
  await isPerson('曹慧泉')
  await desk.select('曹慧', 'after')
  await page.keyboard.insertText('新')
  await isPerson('曹慧新泉')
  await desk.saved()
  await isPerson('曹慧新泉')

  await page.keyboard.press('Alt+Digit2')
  await expect.poll(() => desk.tagged('place')).toEqual(['曹慧新泉'])
  await page.keyboard.press('Alt+Digit0')
  await expect(page.locator('.article .mention-accepted')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.tagged('place')).toEqual(['曹慧新泉'])
})

test('tagging accepts the suggestion that stands there, taking the tag away rejects it', async ({
  galley
}) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  const suggested = page.locator('.article .mention-layer .mention-person.mention-suggested')
  await expect(suggested).toHaveCount(2)
  await desk.select('曹慧泉')
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(() => desk.tagged('person')).toEqual(['曹慧泉'])
  await expect(suggested).toHaveCount(1)
  await desk.select('任远')
  await page.keyboard.press('Alt+Digit0')
  await expect(suggested).toHaveCount(0)
  await expect.poll(() => desk.tagged('person')).toEqual(['曹慧泉'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(suggested).toHaveCount(2)
})

test('a tag whose text is deleted goes to the lost tags until it is dismissed', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await desk.select('曹慧泉')
  await page.keyboard.press('Alt+Digit1')
  await page.keyboard.press('Delete')
  const lost = page.locator('.lost-tags')
  await expect(lost).toContainText('曹慧泉')
  await expect(page.locator('.article .mention-accepted')).toHaveCount(0)
  // Undo brings back the text and its tag.
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.tagged('person')).toEqual(['曹慧泉'])
  await expect(lost).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await lost.getByRole('button').click()
  await expect(lost).toHaveCount(0)
  await desk.saved()
})

test('the role of a paragraph is set by key', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await page.keyboard.press('F2')
  // The menu opens on the role that the paragraph has; letters find another.
  await expect(page.getByRole('menuitemradio', { name: 'Body' })).toBeFocused()
  await page.keyboard.type('sub')
  await expect(page.getByRole('menuitemradio', { name: 'Subhead' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(desk.line('会议强调')).toHaveClass(/role-subhead/)
  await expect(desk.editor()).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(desk.line('会议强调')).toHaveClass(/role-body/)
})

test('flags are walked, dismissed and brought back by key', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open(2)
  await expect(page.locator('.article .flag').first()).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.locator('.notice-strip')).toContainText('without a title')
  await expect(desk.editor()).toBeFocused()
  await page.keyboard.press('Control+F8')
  await expect(page.locator('.flag-item')).toHaveCount(0)
  await expect(page.locator('.article .flag')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.flag-item')).toHaveCount(1)
  await page
    .locator('.flag-item')
    .getByRole('button', { name: /^Dismiss/ })
    .click()
  await expect(page.locator('.flag-item')).toHaveCount(0)
  await desk.saved()
})
