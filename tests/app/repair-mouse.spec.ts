import { RepairPage } from './support/repair-page'
import { repairPages } from './support/repair-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: repairPages() } })

const A = ['株洲市重', '株洲日报', '会议强调', '与会代表']
const B = ['市委常委', '株洲日报', '会议指出']
const C = ['全市春耕', '株洲日报', '目前，早']
const BASE = { articles: [A, B, C] }

test('text and articles are dragged to where they belong', async ({ galley }) => {
  const { page } = galley
  const desk = new RepairPage(page)
  await desk.open()
  const undone = async (articles: readonly (readonly string[])[], pools: object = {}) => {
    await desk.expectShape({ articles, ...pools })
    await desk.press('Control+z')
    await desk.expectShape(BASE)
  }

  await test.step('a paragraph by its label, between the paragraphs of another article', async () => {
    await desk.select('会议强调', 'before')
    await desk.drag(await desk.handle('会议强调'), desk.line('会议指出'), 'top')
    await undone([
      A.filter((each) => each !== '会议强调'),
      ['市委常委', '株洲日报', '会议强调', '会议指出'],
      C
    ])
  })

  await test.step('onto an entry of the outline', async () => {
    await desk.drag(await desk.handle('会议强调'), desk.entry(3))
    await undone([A.filter((each) => each !== '会议强调'), B, ['全市春耕', '会议强调', ...C.slice(1)]])
  })

  await test.step('onto the place of unassigned text, which is there while something is dragged', async () => {
    await desk.pull(await desk.handle('与会代表'), desk.entry(2), 'middle')
    await page.locator('.outline__item--unassigned').hover()
    await expect(page.locator('.drop-mark--frame')).toBeVisible()
    await page.mouse.up()
    await undone([A.slice(0, 3), B, C], { unassigned: ['与会代表'] })
  })

  await test.step('Escape gives a drag up', async () => {
    await desk.pull(await desk.handle('与会代表'), desk.entry(3), 'middle')
    await expect(page.locator('.drop-mark')).toBeVisible()
    await desk.press('Escape')
    await expect(page.locator('.drag-layer')).toHaveCount(0)
    await page.mouse.up()
    await desk.expectShape(BASE)
  })

  await test.step('an article by its entry, and by its head', async () => {
    await desk.drag(desk.entry(3), desk.entry(1), 'top')
    await undone([C, A, B])
    await desk.drag(page.locator('.article__head').first(), desk.entry(2), 'bottom')
    await undone([B, A, C])
  })

  await test.step('raw lines, selected by their numbers, by the margin', async () => {
    const number = (line: number) =>
      page.locator('.raw-pane .cm-lineNumbers .cm-gutterElement', { hasText: new RegExp(`^${line}$`) })
    await number(5).click()
    await number(7).click({ modifiers: ['Shift'] })
    await expect(page.locator('.raw-toolbar')).toBeVisible()
    await desk.drag(number(7), desk.entry(2))
    await undone([A.slice(0, 2), ['市委常委', '会议强调', '与会代表', '株洲日报', '会议指出'], C])
  })
})

test('the menu, the tools at a selection, and what is outside of articles', async ({ galley }) => {
  const { page } = galley
  const desk = new RepairPage(page)
  await desk.open()

  await desk.line('会议强调').click({ button: 'right' })
  await desk.menu.getByRole('menuitem', { name: /^Make a new article/ }).click()
  await desk.expectShape({ articles: [['株洲市重', '株洲日报', '与会代表'], ['会议强调'], B, C] })

  await desk.select('高晓燕')
  await page.locator('.tag-toolbar').getByRole('button', { name: 'Unreadable' }).click()
  await expect(page.locator('.article .note-unreadable')).toHaveText('高晓燕')

  await desk.selectRaw('农资供应充足。')
  await page.locator('.raw-toolbar').getByRole('button', { name: 'Furniture' }).click()
  await expect(page.locator('.quiet--furniture .quiet__text')).toHaveText('农资供应充足。')

  // By the menu's own key, in the outline: a submenu joins the article with the next.
  await desk.entry(2).click({ button: 'right' })
  await desk.menu.getByRole('menuitem', { name: 'Article', exact: true }).hover()
  await page.getByRole('menuitem', { name: /^Join with the next article/ }).click()
  await expect.poll(async () => (await desk.shape()).articles.length).toBe(3)

  // A repetition, chosen with the mouse, and its way back with one button.
  await desk.line('目前，早稻').click({ button: 'right' })
  await desk.menu.getByRole('menuitem', { name: /^Mark as a repetition/ }).click()
  await page.getByRole('option').first().click()
  await expect(page.locator('.quiet--repeat .quiet__text')).toHaveText(/^目前/)
  await page.locator('.quiet--repeat .quiet__paragraph').click()
  await page.locator('.quiet--repeat').getByRole('button', { name: 'Restore' }).click()
  await expect(page.locator('.quiet--repeat')).toHaveCount(0)
  await desk.saved()
  const after = await desk.shape()
  const again = new RepairPage(await galley.relaunch())
  await again.open()
  await again.expectShape(after)
  for (let i = 0; i < 6; i++) await again.press('Control+z')
  await again.expectShape(BASE)
})
