import type { Locator } from '@playwright/test'
import { REPAIR_COMMANDS, type RepairId } from '../../src/renderer/keys/repair-commands'
import words from '../../src/shared/locales/en/repair.json' with { type: 'json' }
import { expect, test } from './support/launch'
import { RepairPage, type Shape } from './support/repair-page'
import { repairPages } from './support/repair-pages'

test.use({ galleyOptions: { folder: repairPages() } })

const A = ['株洲市重', '株洲日报', '会议强调', '与会代表']
const B = ['市委常委', '株洲日报', '会议指出']
const C = ['全市春耕', '株洲日报', '目前，早']
const BASE: Shape = { articles: [A, B, C] }
const without = (list: readonly string[], ...gone: string[]) => list.filter((each) => !gone.includes(each))

/** Before a text of an article, or of the raw text; exactly that text; or outside of articles. */
type At = string | { raw: string; how?: 'all' } | { part: string } | { quiet: string }

interface Row {
  readonly at: At
  /** Typed into the list that the command opens; taken with Enter, or clicked. */
  readonly choose?: string
  /** What has to be done first. */
  readonly first?: RepairId
  /** Keys that select more. */
  readonly more?: string
  /** Where the command is given a second time. */
  readonly then?: At
  readonly shape?: Shape
  /** What is marked on the page: a selector, and the text that it has. */
  readonly shows?: readonly [selector: string, text: RegExp]
  readonly says: RegExp
}

const role = (name: string, at = '会议强调'): Row => ({
  at,
  shows: [`.article .cm-line.role-${name}`, new RegExp(at)],
  says: /1 paragraph is now/
})

/** What each command does, the same by key and by mouse; those without a place in the menu have tests of their own. */
const ROWS = {
  'repair.move-to': {
    at: { raw: '会议指出' },
    choose: '1',
    shape: { articles: [[...A, '会议指出'], without(B, '会议指出'), C] },
    says: /Moved 1 paragraph to article 1/
  },
  'repair.to-target': {
    first: 'repair.move-to',
    at: { raw: '目前，早稻' },
    shape: { articles: [[...A, '会议指出', '目前，早'], without(B, '会议指出'), without(C, '目前，早')] },
    says: /to article 1/
  },
  'repair.new-article': {
    at: { raw: '必须抓紧抓实', how: 'all' },
    shape: { articles: [A, B, ['必须抓紧'], C] },
    says: /Made article 3 of 1/
  },
  'repair.furniture': {
    at: { part: '要聚焦重点工作，' },
    shape: { articles: [A, B, C], furniture: ['要聚焦重'] },
    says: /to furniture/
  },
  'repair.unassign': {
    at: '与会代表',
    shape: { articles: [without(A, '与会代表'), B, C], unassigned: ['与会代表'] },
    says: /1 paragraph is now unassigned/
  },
  'repair.gather': {
    first: 'repair.unassign',
    at: '株洲市重点招商',
    shape: BASE,
    says: /Article 1 is in the order/
  },
  'repair.repeat': {
    at: '会议指出',
    choose: '目前',
    shape: { articles: [A, without(B, '会议指出'), C], repeats: ['会议指出'] },
    says: /1 paragraph is now a repetition of/
  },
  'repair.restore': {
    first: 'repair.repeat',
    at: { quiet: '会议指出' },
    shape: BASE,
    says: /Restored 1 repetition to article 2/
  },
  'repair.split-article': {
    at: '会议强调',
    shape: { articles: [A.slice(0, 2), A.slice(2), B, C] },
    says: /what follows is article 2/
  },
  'repair.split-paragraph': {
    at: { part: '突出优势' },
    shape: { articles: [[...A.slice(0, 3), '突出优势', '与会代表'], B, C] },
    says: /Split the paragraph/
  },
  'repair.join-next': {
    at: '会议强调',
    shape: { articles: [without(A, '与会代表'), B, C] },
    says: /Joined the paragraphs/
  },
  'repair.join-previous': {
    at: '与会代表',
    shape: { articles: [without(A, '与会代表'), B, C] },
    says: /Joined the paragraphs/
  },
  'repair.join-next-article': {
    at: '会议强调',
    shape: { articles: [[...A, ...B], C] },
    says: /Joined into article 1/
  },
  'repair.join-previous-article': {
    at: '目前，早稻',
    shape: { articles: [A, [...B, ...C]] },
    says: /Joined into article 2/
  },
  'repair.move-down': {
    at: '会议强调',
    more: 'Control+Shift+End',
    shape: { articles: [A.slice(0, 2), [...A.slice(2), ...B], C] },
    says: /Moved 2 paragraphs to article 2/
  },
  'repair.move-up': {
    at: '会议强调',
    shape: { articles: [[A[0]!, A[2]!, A[1]!, A[3]!], B, C] },
    says: /within article 1/
  },
  'repair.article-down': { at: '会议强调', shape: { articles: [B, A, C] }, says: /is now article 2/ },
  'repair.article-up': { at: '目前，早稻', shape: { articles: [A, C, B] }, says: /is now article 2/ },
  'repair.swap': {
    at: '会议强调',
    then: '会议指出',
    shape: { articles: [[...A.slice(0, 2), '会议指出', A[3]!], [...B.slice(0, 2), '会议强调'], C] },
    says: /changed places/
  },
  'repair.attach-title': {
    at: '株洲市重点招商',
    choose: '',
    shape: { articles: [A.slice(1), ['株洲市重', ...B], C] },
    says: /title of article 2/
  },
  'repair.detach-title': {
    at: '会议指出',
    shape: { articles: [A, B.slice(0, 1), B.slice(1), C] },
    says: /The title is now article 2/
  },
  'repair.role-kicker': role('kicker'),
  'repair.role-headline': role('headline'),
  'repair.role-deck': role('deck'),
  'repair.role-byline': role('byline'),
  'repair.role-body': role('body', '市委常委会召开会议部署'),
  'repair.role-subhead': role('subhead'),
  'repair.role-caption': role('caption'),
  'repair.role-jump': role('jump'),
  'repair.unreadable': {
    at: { part: '早稻育秧' },
    shows: ['.article .note-unreadable', /^早稻育秧$/],
    says: /Marked as unreadable/
  },
  'repair.doubtful': {
    at: { raw: '农资供应', how: 'all' },
    shows: ['.article .note-doubtful', /^农资供应$/],
    says: /Marked as doubtful/
  },
  'repair.unmark': { first: 'repair.unreadable', at: '早稻育秧', shape: BASE, says: /Removed the mark/ }
} as const satisfies Partial<Record<RepairId, Row>>

/** Where the menu has a command, if not at its top. */
const SUBMENUS: readonly (readonly [name: string, ids: RegExp])[] = [
  [words.menu.article, /article-|-article$|-title$/],
  [words.menu.role, /role-/],
  [words.menu.mark, /unreadable|doubtful|unmark/]
]
/** Their articles are named, but text goes to them. */
const AT_TOP = new Set<RepairId>(['repair.new-article'])
/** By mouse they are the click on a line's number, on what is unassigned, and the right click itself. */
const ELSEWHERE = new Set<RepairId>(['repair.lines', 'repair.next-unassigned', 'repair.menu'])
/** They ask, and change nothing by themselves. */
const ASKING = new Set<RepairId>(['repair.go-on', 'repair.go-on-other'])

type Id = keyof typeof ROWS
type Way = 'key' | 'mouse'

test('every command has a row or a test of its own', () => {
  const missing = REPAIR_COMMANDS.map(({ id }) => id).filter((id) => !(id in ROWS))
  expect(new Set(missing)).toEqual(new Set([...ELSEWHERE, ...ASKING]))
})

for (const way of ['key', 'mouse'] as const) {
  test(`each command by ${way} is one act, said in words, and undone as one`, async ({ galley }) => {
    const desk = new RepairPage(galley.page)
    await desk.open()
    await desk.expectShape(BASE)
    for (const [id, row] of Object.entries(ROWS) as [Id, Row][]) {
      await test.step(id, async () => {
        if (row.first) await give(desk, row.first as Id, way)
        await give(desk, id, way)
        if (row.shape) await desk.expectShape(row.shape)
        if (row.shows) await expect(shown(desk, row)).toHaveText(row.shows[1])
        await expect(desk.notice).toHaveText(row.says)
        await expect(desk.page.locator('.cm-content:focus, .quiet__paragraph:focus')).toHaveCount(1)
        await desk.press(...(row.first ? ['Control+z', 'Control+z'] : ['Control+z']))
        await desk.expectShape(BASE)
        if (row.shows) await expect(shown(desk, row).filter({ hasText: row.shows[1] })).toHaveCount(0)
      })
    }
  })
}

test('one upon the other they outlive a restart, and are undone act by act', async ({ galley }) => {
  const desk = new RepairPage(galley.page)
  await desk.open()
  // Backwards, so that what a command needs is mostly still there.
  const given = (Object.entries(ROWS) as [Id, Row][]).filter(([, row]) => !row.first).reverse()
  for (const [id] of given) await give(desk, id, 'key')
  await desk.saved()
  const after = await desk.shape()
  const again = new RepairPage(await galley.relaunch())
  await again.open()
  await again.expectShape(after)
  for (let i = 0; i < given.length; i++) await again.press('Control+z')
  await again.expectShape(BASE)
  await expect(again.page.locator('.article .note')).toHaveCount(0)
})

test('what an article goes on with is asked, by key and by mouse', async ({ galley }) => {
  const desk = new RepairPage(galley.page)
  await desk.open()
  const taken = { articles: [A, B, C] }
  for (const way of ['key', 'mouse'] as const) {
    await give(desk, 'repair.unassign', way)
    await desk.select('会议强调', 'before')
    if (way === 'key') await desk.press('Alt+g')
    else await chooseInMenu(desk, desk.line('会议强调'), 'repair.go-on')
    await expect(desk.notice).toContainText('Goes on with line 7: “与会代表表示')
    if (way === 'key') await desk.press('Alt+g')
    else await desk.notice.getByRole('button', { name: 'Take it' }).click()
    await desk.expectShape(taken)
    await expect(desk.notice).toContainText('every article goes on')
    await desk.press('Control+z', 'Control+z')
    await desk.expectShape(BASE)
  }
})

const shown = (desk: RepairPage, { shows }: Row): Locator =>
  desk.page.locator(shows![0]).filter({ hasText: shows![1] })

/** Gives a command as a row says: by its first key, or from the menu of a right click. */
async function give(desk: RepairPage, id: Id, way: Way): Promise<void> {
  const row: Row = ROWS[id]
  for (const at of row.then === undefined ? [row.at] : [row.at, row.then]) {
    await putCaret(desk, at)
    if (row.more) await desk.press(row.more)
    if (way === 'key') await desk.press(keyOf(id))
    else await chooseInMenu(desk, placeOf(desk, at), id)
  }
  if (row.choose !== undefined) await choose(desk, row.choose, way)
}

function keyOf(id: RepairId): string {
  const [combo] = REPAIR_COMMANDS.find((command) => command.id === id)!.keys
  return combo.replace('Mod', 'Control')
}

async function putCaret(desk: RepairPage, at: At): Promise<void> {
  if (typeof at === 'string') await desk.select(at, 'before')
  else if ('part' in at) await desk.select(at.part)
  else if ('quiet' in at) await placeOf(desk, at).click()
  else await desk.selectRaw(at.raw, at.how ?? 'before')
}

function placeOf(desk: RepairPage, at: At): Locator {
  if (typeof at === 'string') return desk.line(at)
  if ('part' in at) return desk.line(at.part)
  if ('quiet' in at) return desk.page.locator('.quiet__paragraph', { hasText: at.quiet })
  return desk.page.locator('.raw-pane .cm-line', { hasText: at.raw })
}

/** Right-clicks where the selection is, and takes the command from the menu. */
async function chooseInMenu(desk: RepairPage, place: Locator, id: RepairId): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const selected = await desk.page.evaluate(() => {
    const { left, top, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect()
    return { x: left + Math.min(width, 24) / 2, y: top + Math.min(height, 16) / 2 }
  })
  if (selected.y > 0) await desk.page.mouse.click(selected.x, selected.y, { button: 'right' })
  else await place.click({ button: 'right' })
  const submenu = AT_TOP.has(id) ? undefined : SUBMENUS.find(([, ids]) => ids.test(id))?.[0]
  if (submenu) await desk.menu.getByRole('menuitem', { name: submenu, exact: true }).hover()
  const key = REPAIR_COMMANDS.find((command) => command.id === id)!.label.replace('repair:command.', '')
  const label = words.command[key as keyof typeof words.command]
  await desk.page.getByRole('menuitem', { name: new RegExp(`^${label}`) }).click()
  await expect(desk.menu).toHaveCount(0)
}

async function choose(desk: RepairPage, text: string, way: Way): Promise<void> {
  await expect(desk.page.getByRole('combobox')).toBeFocused()
  await desk.page.keyboard.type(text)
  if (way === 'key') await desk.press('Enter')
  else await desk.page.getByRole('option').first().click()
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
}
