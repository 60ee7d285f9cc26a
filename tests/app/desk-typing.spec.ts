import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('an input method types 你好, and one revision comes of it', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  const input = await galley.page.context().newCDPSession(galley.page)
  for (const text of ['n', 'ni', "ni'h", "ni'hao"]) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length
    })
  }
  // Longer than the rest after which typing becomes a revision: a composition is left alone.
  await galley.page.waitForTimeout(900)
  expect(revisionsIn(galley.home)).toEqual([])
  await input.send('Input.insertText', { text: '你好' })
  await expect(desk.line('你好会议强调')).toBeVisible()
  await desk.saved()

  const changes = revisionsIn(galley.home).map(({ change }) => change)
  expect(changes.map(({ kind }) => kind)).toEqual(['page.drafted', 'paragraph.edited'])
  expect(changes[1]).toMatchObject({ steps: [[{ at: 0, removed: '', inserted: '你好' }]] })
})

test('Enter splits, Backspace at the start joins, and undo takes each back', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Enter')
  const before = await desk.paragraphs()
  await desk.select('突出优势', 'before')
  await page.keyboard.press('Enter')
  await expect.poll(() => desk.paragraphs()).toHaveLength(before.length + 1)
  expect(await desk.paragraphs()).toContainEqual(expect.stringMatching(/^突出优势/))
  // The caret stands at the new paragraph's start.
  await page.keyboard.press('Backspace')
  await expect.poll(() => desk.paragraphs()).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.paragraphs()).toHaveLength(before.length + 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.paragraphs()).toEqual(before)
  await desk.saved()
  const kinds = revisionsIn(galley.home).map(({ change }) => change.kind)
  expect(kinds.slice(1)).toEqual([
    'paragraph.split',
    'paragraph.joined',
    'revision.undone',
    'revision.undone'
  ])
})

test('a selection over paragraphs is deleted as a join and an edit', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Enter')
  const before = await desk.paragraphs()
  await desk.select('招商引资项目。', 'before')
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Delete')
  await expect.poll(() => desk.paragraphs()).toHaveLength(before.length - 1)
  await expect(desk.line('63个重点会代表表示')).toBeVisible()
  await desk.saved()
  const kinds = revisionsIn(galley.home).map(({ change }) => change.kind)
  expect(kinds.slice(1)).toEqual(['paragraph.joined', 'paragraph.edited'])

  // One act of the person, so one undo.
  await page.keyboard.press('Control+z')
  await expect.poll(() => desk.paragraphs()).toEqual(before)
})

test('a split where there is nothing to split is refused in words, and the text stays', async ({
  galley
}) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Enter')
  const before = await desk.paragraphs()
  await desk.select('会议强调', 'before')
  await page.keyboard.press('Enter')
  await expect(page.locator('.notice-strip')).toContainText('cannot be split')
  expect(await desk.paragraphs()).toEqual(before)
  expect(revisionsIn(galley.home)).toEqual([])
})

test('pasted line breaks do not make paragraphs', async ({ galley }) => {
  const { page } = galley
  const desk = new DeskPage(page)
  await desk.open()
  await page.keyboard.press('Enter')
  const count = (await desk.paragraphs()).length
  await desk.select('会议强调', 'before')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '记者从\n会上获悉，\r\n')
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    )
  })
  await expect(desk.line('记者从会上获悉，会议强调')).toBeVisible()
  expect(await desk.paragraphs()).toHaveLength(count)
})
