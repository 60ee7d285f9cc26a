import { RepairPage, type Shape } from './support/repair-page'
import { repairPages } from './support/repair-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: repairPages() } })

const A = ['株洲市重', '株洲日报', '会议强调', '与会代表']
const B = ['市委常委', '株洲日报', '会议指出']
const C = ['全市春耕', '株洲日报', '目前，早']
const BASE: Shape = { articles: [A, B, C] }

const without = (list: readonly string[], ...gone: string[]) => list.filter((each) => !gone.includes(each))

test('swaps, roles, marks, lines by number and the way to what is unassigned', async ({ galley }) => {
  const { page } = galley
  const desk = new RepairPage(page)
  await desk.open()

  await desk.select('会议强调', 'before')
  await desk.press('Alt+x')
  await desk.select('会议指出', 'before')
  await desk.press('Alt+x')
  const swapped = { articles: [[...A.slice(0, 2), '会议指出', A[3]!], [...B.slice(0, 2), '会议强调'], C] }
  await desk.expectShape(swapped)
  await desk.press('Alt+x', 'Escape')
  await expect(desk.notice).toHaveText(/given up/)

  await desk.press('Control+Alt+Digit6')
  await expect(page.locator('.cm-line.role-subhead')).toHaveText(/会议指出|会议强调/)

  await desk.select('早稻育秧')
  await desk.press('Alt+i')
  await expect(page.locator('.article .note-unreadable')).toHaveText('早稻育秧')
  await desk.press('Alt+d')
  await expect(page.locator('.article .note-doubtful')).toHaveText('早稻育秧')
  await desk.press('Alt+d')
  await expect(page.locator('.article .note')).toHaveCount(0)
  await desk.selectRaw('农资供应')
  await desk.press('Alt+i')
  await expect(page.locator('.article .note-unreadable')).toHaveText('农资供应')

  await desk.press('Alt+l')
  await page.keyboard.type('11-13')
  await desk.press('Enter')
  await expect(desk.raw).toBeFocused()
  await desk.press('Alt+u')
  const left = { articles: [without(swapped.articles[0]!, '会议指出'), ['市委常委', '会议强调'], C] }
  await desk.expectShape({ ...left, unassigned: ['株洲日报', '会议指出'] })

  // It stays in sight in the bar, and a page with it is not done.
  await page.locator('.desk-bar').getByText('2 unassigned').click()
  await expect(page.locator('.quiet--unassigned .quiet__paragraph').first()).toBeFocused()
  await page.locator('.desk-bar').getByRole('button', { name: 'Status' }).click()
  await page.getByRole('menuitem', { name: /^Reviewed/ }).click()
  await expect(desk.notice).toHaveText(/still unassigned text.*Go there/)
  await desk.press('F7')
  await expect(page.locator('.quiet--unassigned .quiet__paragraph:focus')).toHaveCount(1)

  // The same after the app was closed and opened; and back again, act by act.
  await desk.saved()
  const after = await desk.shape()
  const again = new RepairPage(await galley.relaunch())
  await again.open()
  await again.expectShape(after)
  await expect(again.page.locator('.article .note-unreadable')).toHaveText('农资供应')
  for (let i = 0; i < 7; i++) await again.press('Control+z')
  await again.expectShape(BASE)
})
