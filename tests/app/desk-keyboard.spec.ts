import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { ShellPage } from './support/shell-page'

test.use({ galleyOptions: { folder: deskPages() } })

test('the whole job by keyboard alone', async ({ galley }) => {
  const { page } = galley
  const { keyboard } = page
  const desk = new DeskPage(page)
  await desk.open()
  await expect(desk.outline.getByRole('button').first()).toBeFocused()

  // From the outline into the text, down to the second paragraph, and type.
  await keyboard.press('Enter')
  await expect(desk.editor()).toBeFocused()
  await keyboard.press('Control+End')
  await keyboard.press('ArrowUp')
  await keyboard.press('Home')
  await keyboard.insertText('据悉，')
  await expect(desk.line('据悉，')).toBeVisible()

  // Tag what was typed as an organisation, take it back, do it again.
  await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Alt+Digit3')
  const tagged = () => desk.tagged('organisation')
  await expect.poll(tagged).toEqual(['悉，'])
  await keyboard.press('Control+z')
  await expect.poll(tagged).toEqual([])
  await keyboard.press('Control+y')
  await expect.poll(tagged).toEqual(['悉，'])

  // Round the panes, to the next page and back to the list.
  await keyboard.press('F6')
  await expect(desk.raw).toBeFocused()
  await keyboard.press('Shift+F6')
  await expect(desk.editor()).toBeFocused()
  await keyboard.press('Alt+PageDown')
  await expect(page.locator('.proof')).toContainText('安全生产')
  await keyboard.press('Alt+PageUp')
  await expect(page.locator('.proof')).toContainText('据悉，')
  await keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()

  const out = mkdtempSync(join(tmpdir(), 'galley-out-'))
  await galley.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, out)
  await keyboard.press('Control+e')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: 'Choose a folder' }).press('Enter')
  await expect(page.getByText('Export complete')).toBeVisible()
  const [folder] = await page.getByRole('dialog').getByText(out).allTextContents()
  const articles = readFileSync(join(folder!, 'articles.jsonl'), 'utf8')
  expect(articles).toContain('据悉，')
  expect(articles).toContain('organisation')
})

test('at either end of the list the desk says so', async ({ galley }) => {
  const { page } = galley
  const shell = new ShellPage(galley)
  await shell.ready(3)
  await shell.look({ language: 'en', theme: 'light' })
  const desk = new DeskPage(page)
  await desk.open()
  const notice = page.locator('.notice-strip')
  await page.keyboard.press('Alt+PageUp')
  await expect(notice).toHaveText(/first page of the list/)
  await page.keyboard.press('Alt+PageDown')
  await expect(page.locator('.proof')).toContainText('安全生产')
  await expect(notice).toHaveCount(0)
  await page.keyboard.press('Alt+PageDown')
  await expect(page.locator('.proof')).toContainText('经济工作座谈会')
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(notice).toHaveText(/last page of the list/)
})

test.describe('on a page of many articles', () => {
  test.use({ galleyOptions: { folder: join(projectRoot, 'seeds') } })

  test('the caret goes from article to article, and typing lands where it is', async ({ galley }) => {
    const { page } = galley
    const desk = new DeskPage(page)
    await desk.open(1)
    const count = await desk.outline.locator('ol .outline__item').count()
    expect(count).toBeGreaterThan(3)
    await page.keyboard.press('Enter')
    for (let i = 1; i < count; i++) await page.keyboard.press('Alt+ArrowDown')
    await expect(desk.outline.locator('ol .outline__item').last()).toHaveAttribute('aria-current', 'true')
    await page.keyboard.insertText('昨日')
    await expect(page.locator('.article').last().locator('.cm-line').first()).toHaveText(/^昨日/)
    await desk.saved()
  })

  test('a block at the far end of the page comes to the top of the pane', async ({ galley }) => {
    const { page } = galley
    const desk = new DeskPage(page)
    await desk.open(1)
    await desk.outline.getByRole('button', { name: /^Furniture/ }).click()
    const proof = (await page.locator('.proof').boundingBox())!
    const head = page.locator('.quiet--furniture')
    await expect.poll(async () => (await head.boundingBox())!.y - proof.y).toBeLessThan(proof.height / 2)
    await page.waitForTimeout(500)
    expect((await head.boundingBox())!.y - proof.y).toBeLessThan(proof.height / 2)
    await expect(head.locator('.quiet__paragraph').first()).toBeFocused()
  })
})
