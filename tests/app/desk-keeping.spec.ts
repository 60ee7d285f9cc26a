import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('an edit that was shown as saved is there after the app was killed', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()
  await galley.kill()

  const again = new DeskPage(await galley.launch())
  await again.open()
  await expect(again.line('昨日会议强调')).toBeVisible()
  await again.saved()
})

test('typing counts as not saved until it is a revision on disk', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  const keeping = galley.page.locator('.desk [data-keeping]')
  await expect(keeping).toHaveAttribute('data-keeping', 'saved')
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('新')
  expect(await keeping.getAttribute('data-keeping')).toBe('saving')
  await desk.saved()
  expect(revisionsIn(galley.home).at(-1)?.change.kind).toBe('paragraph.edited')
})

test('closing the window keeps what was typed a moment before', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  const again = new DeskPage(await galley.relaunch())
  await again.open()
  await expect(again.line('昨日会议强调')).toBeVisible()
})

test('undo and redo work across a restart and show their place', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()

  const page = await galley.relaunch()
  const again = new DeskPage(page)
  await again.open()
  await page.keyboard.press('Control+z')
  await expect(again.line('昨日会议强调')).toHaveCount(0)
  await expect(again.line('会议强调')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(again.line('昨日会议强调')).toBeVisible()
  // The caret stands behind what came back: typing goes on there.
  await page.keyboard.insertText('的')
  await expect(again.line('昨日的会议强调')).toBeVisible()
})
