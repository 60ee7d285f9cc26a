import { RepairPage, type Shape } from './support/repair-page'
import { repairPages } from './support/repair-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: repairPages() } })

const A = ['株洲市重', '株洲日报', '会议强调', '与会代表']
const B = ['市委常委', '株洲日报', '会议指出']
const C = ['全市春耕', '株洲日报', '目前，早']
const BASE: Shape = { articles: [A, B, C] }

interface Step {
  readonly name: string
  /** Where the caret is put before the keys: in an article, or in the raw text. */
  readonly at: string | { raw: string; how?: 'all' } | { part: string }
  readonly keys: readonly string[]
  /** Typed into the list that the keys open, and taken with Enter. */
  readonly choose?: string
  readonly shape: Shape
  readonly says: RegExp
}

const without = (list: readonly string[], ...gone: string[]) => list.filter((each) => !gone.includes(each))

const STEPS: readonly Step[] = [
  {
    name: 'a raw line to an article by its number',
    at: { raw: '会议指出' },
    keys: ['Alt+m'],
    choose: '1',
    shape: { articles: [[...A, '会议指出'], without(B, '会议指出'), C] },
    says: /Moved 1 paragraph to article 1/
  },
  {
    name: 'again to the current article, with one key',
    at: { raw: '目前，早稻' },
    keys: ['Alt+a'],
    shape: { articles: [[...A, '目前，早'], B, without(C, '目前，早')] },
    says: /to article 1/
  },
  {
    name: 'a paragraph to an article by a part of its title',
    at: '会议强调',
    keys: ['Alt+m'],
    choose: '春耕',
    shape: { articles: [without(A, '会议强调'), B, ['全市春耕', '会议强调', ...C.slice(1)]] },
    says: /to article 3/
  },
  {
    name: 'a part of a raw line to a new article',
    at: { raw: '必须抓紧抓实', how: 'all' },
    keys: ['Alt+n'],
    shape: { articles: [A, B, ['必须抓紧'], C] },
    says: /Made article 3 of 1/
  },
  {
    name: 'a part of a paragraph to furniture, and the rest is whole again',
    at: { part: '要聚焦重点工作，' },
    keys: ['Alt+f'],
    shape: { articles: [A, B, C], furniture: ['要聚焦重'] },
    says: /to furniture/
  },
  {
    name: 'unassign',
    at: '与会代表',
    keys: ['Alt+u'],
    shape: { articles: [without(A, '与会代表'), B, C], unassigned: ['与会代表'] },
    says: /1 paragraph is now unassigned/
  },
  {
    name: 'split the article',
    at: '会议强调',
    keys: ['Alt+s'],
    shape: { articles: [A.slice(0, 2), A.slice(2), B, C] },
    says: /what follows is article 2/
  },
  {
    name: 'split a paragraph',
    at: '突出优势',
    keys: ['Alt+Enter'],
    shape: { articles: [[...A.slice(0, 3), '突出优势', '与会代表'], B, C] },
    says: /Split the paragraph/
  },
  {
    name: 'join with the next paragraph',
    at: '会议强调',
    keys: ['Control+j'],
    shape: { articles: [without(A, '与会代表'), B, C] },
    says: /Joined the paragraphs/
  },
  {
    name: 'join with the previous paragraph',
    at: '与会代表',
    keys: ['Control+Shift+j'],
    shape: { articles: [without(A, '与会代表'), B, C] },
    says: /Joined the paragraphs/
  },
  {
    name: 'join with the next article',
    at: '会议强调',
    keys: ['Alt+j'],
    shape: { articles: [[...A, ...B], C] },
    says: /Joined into article 1/
  },
  {
    name: 'join with the previous article',
    at: '目前，早稻',
    keys: ['Alt+Shift+j'],
    shape: { articles: [A, [...B, ...C]] },
    says: /Joined into article 2/
  },
  {
    name: 'move paragraphs down, over the edge',
    at: '会议强调',
    keys: ['Control+Shift+End', 'Alt+Shift+ArrowDown'],
    shape: { articles: [A.slice(0, 2), [...A.slice(2), ...B], C] },
    says: /Moved 2 paragraphs to article 2/
  },
  {
    name: 'move a paragraph up',
    at: '会议强调',
    keys: ['Alt+Shift+ArrowUp'],
    shape: { articles: [[A[0]!, A[2]!, A[1]!, A[3]!], B, C] },
    says: /within article 1/
  },
  {
    name: 'move an article down',
    at: '会议强调',
    keys: ['Alt+Shift+PageDown'],
    shape: { articles: [B, A, C] },
    says: /is now article 2/
  },
  {
    name: 'move an article up',
    at: '目前，早稻',
    keys: ['Alt+Shift+PageUp'],
    shape: { articles: [A, C, B] },
    says: /is now article 2/
  },
  {
    name: 'title lines to the next article',
    at: '株洲市重点招商',
    keys: ['Alt+t'],
    choose: '',
    shape: { articles: [A.slice(1), ['株洲市重', ...B], C] },
    says: /title of article 2/
  },
  {
    name: 'detach the title',
    at: '会议指出',
    keys: ['Alt+Shift+t'],
    shape: { articles: [A, B.slice(0, 1), B.slice(1), C] },
    says: /The title is now article 2/
  },
  {
    name: 'a repetition of the likeliest',
    at: '会议指出',
    keys: ['Alt+r'],
    choose: '目前',
    shape: { articles: [A, without(B, '会议指出'), C], repeats: ['会议指出'] },
    says: /1 paragraph is now a repetition of/
  }
]

test('each command by keyboard is one act, said in words, and undone as one', async ({ galley }) => {
  const { page } = galley
  const desk = new RepairPage(page)
  await desk.open()
  await desk.expectShape(BASE)
  for (const step of STEPS) {
    await test.step(step.name, async () => {
      await putCaret(desk, step.at)
      await desk.press(...step.keys)
      if (step.choose !== undefined) await choose(desk, step.choose)
      await desk.expectShape(step.shape)
      await expect(desk.notice).toHaveText(step.says)
      await expect(page.locator('.cm-content:focus, .quiet__paragraph:focus')).toHaveCount(1)
      await desk.press('Control+z')
      await desk.expectShape(BASE)
    })
  }
})

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

async function putCaret(desk: RepairPage, at: Step['at']): Promise<void> {
  if (typeof at === 'string') await desk.select(at, 'before')
  else if ('part' in at) await desk.select(at.part)
  else await desk.selectRaw(at.raw, at.how ?? 'before')
}

async function choose(desk: RepairPage, text: string): Promise<void> {
  await expect(desk.page.getByRole('combobox')).toBeFocused()
  await desk.page.keyboard.type(text)
  await desk.press('Enter')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
}
