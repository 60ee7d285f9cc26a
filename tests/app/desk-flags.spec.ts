import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeskPage, revisionsIn } from './support/desk-page'
import { expect, test } from './support/launch'

const PAGE = `市领导调研产业创新

株洲日报讯（全媒体记者/任远）4月28日，市领导调研科技创新引领产业创新、因地制官培育新质生产力等工作。

会议听取了大气污染防治防治条例的说明，研究了其他事项。
`

/** A folder with one page that has two flags with a suggestion. */
function flaggedPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-flags-'))
  writeFileSync(join(folder, '1.txt'), PAGE)
  return folder
}

test.use({ galleyOptions: { folder: flaggedPage() } })

test('suggestions are accepted by key and by button, and taken back as one act', async ({ galley }) => {
  const { page, home } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await expect(page.locator('.flag-item')).toHaveCount(2)
  await page.keyboard.press('F8')
  await expect(page.locator('.notice-strip')).toContainText('因地制宜')
  await page.keyboard.press('F9')
  await expect(desk.line('因地制宜')).toBeVisible()
  await expect(page.locator('.flag-item')).toHaveCount(1)
  // The next flag is shown; its undoing leaves it alone and brings back the text and the flag before it.
  await expect(page.locator('.notice-strip')).toContainText('防治')
  await page.keyboard.press('Control+z')
  await expect(desk.line('因地制官')).toBeVisible()
  await expect(page.locator('.flag-item')).toHaveCount(2)
  await page.keyboard.press('Control+y')
  await expect(desk.line('因地制宜')).toBeVisible()

  await page.getByRole('button', { name: 'Accept: 防治' }).click()
  await expect(desk.line('大气污染防治条例')).toBeVisible()
  await expect(page.locator('.flag-item')).toHaveCount(0)
  await desk.saved()
  const kinds = revisionsIn(home).map(({ change }) => change.kind)
  expect(kinds.slice(0, 3)).toEqual(['page.drafted', 'flag.settled', 'paragraph.edited'])
})

test('the list shows how far each page can be trusted', async ({ galley }) => {
  const { page } = galley
  const cell = page.locator('.page-table__body .page-table__cell--quality').first()
  await expect(cell).toHaveText(/^\d{1,3}\s?%$/)
  await page.getByRole('button', { name: 'Quality' }).click()
  const head = page.getByRole('columnheader', { name: 'Quality' })
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
})
