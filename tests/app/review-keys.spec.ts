import type { CDPSession } from '@playwright/test'
import type { Revision } from '#shared/model/index'
import { revisionsIn } from './support/desk-page'
import { expect, test } from './support/launch'
import { ReviewPage } from './support/review-page'
import { nameAt, pagesNaming } from './support/suggestions'

const lists = [0, 1, 2].map((i) => Array.from({ length: 40 }, (_, j) => nameAt(i * 40 + j)))
test.use({ galleyOptions: { folder: pagesNaming(lists) } })

test('a hundred suggestions are decided without the mouse, with an input method at work in between', async ({
  galley
}) => {
  const { page, home } = galley
  const review = new ReviewPage(page)
  expect(await review.open(3)).toBe(120)
  await review.left(120)
  const input = await page.context().newCDPSession(page)
  const decided = { accepted: 0, rejected: 0 }
  for (let i = 0; i < 100; i++) {
    const verdict = i % 7 === 6 ? 'rejected' : 'accepted'
    const before = await review.text()
    if (i === 20) await noteByInputMethod(review, input)
    if (i === 60) await editByInputMethod(review, input)
    await review.press(verdict === 'accepted' ? 'a' : 'x')
    decided[verdict] += 1
    await expect(review.card.locator('.card__text')).not.toHaveText(before)
  }
  await review.left(20)
  await review.press('Escape')
  await expect(page.locator('.title-bar')).toBeVisible()
  await expect(page.getByRole('grid')).toBeVisible()

  await expect.poll(() => statuses(revisionsIn(home))).toEqual(decided)
  const changes = revisionsIn(home).map(({ change }) => change)
  expect(changes.flatMap((change) => (change.kind === 'note.added' ? [change.note.text] : []))).toEqual([
    '同名'
  ])
  expect(changes.filter(({ kind }) => kind === 'paragraph.edited')).toHaveLength(1)
})

test('one key each: the type, the ends, doubt; undo goes back to where it was, over pages', async ({
  galley
}) => {
  const { page, home } = galley
  const review = new ReviewPage(page)
  await review.open(3)
  const first = await review.text()
  await review.press('3')
  await expect(review.card).toContainText('Organisation')
  await review.press('BracketRight')
  await expect(review.card.locator('.card__text')).toHaveText(`${first}说`)
  await review.press('Shift+BracketRight', 'BracketLeft', 'Shift+BracketLeft', 'f')
  await expect(review.card.locator('.card__text')).toHaveText(first)
  await expect(review.card.locator('.card__sign')).toHaveText('Doubtful')
  await review.press('a')
  const second = await review.text()
  expect(second).not.toBe(first)
  await review.press('Space')
  const third = await review.text()
  await review.press('x')
  await expect(review.card.locator('.card__text')).not.toHaveText(third)
  await review.press('Backspace')
  await expect(review.card.locator('.card__text')).toHaveText(third)
  for (let i = 0; i < 7; i++) await review.press('Backspace')
  await expect(review.card.locator('.card__text')).toHaveText(first)
  await expect(review.card).toContainText('Person')
  await review.left(120)
  await review.press('Shift+Backspace')
  await expect(review.card).toContainText('Organisation')
  await review.press('Backspace', 'Backspace')
  await expect(page.getByRole('status').filter({ hasText: 'left to undo' })).toBeVisible()
  await review.saved()
  await page.keyboard.press('Escape')
  await expect.poll(() => revisionsIn(home).length).toBeGreaterThan(16)
})

test('a name is linked to a record by two keys, which accepts it; undo takes both back', async ({
  galley
}) => {
  const { page, home } = galley
  const review = new ReviewPage(page)
  await review.open(3)
  const first = await review.text()
  await review.press('l')
  await expect(page.getByRole('dialog').getByRole('listbox')).toBeFocused()
  await review.press('n')
  await expect(review.card.locator('.card__text')).not.toHaveText(first)
  await review.left(119)
  await review.press('ArrowUp')
  await expect(review.card.locator('.card__sign')).toHaveText('Linked')
  await review.press('Backspace')
  await expect(review.card.locator('.card__sign')).toHaveCount(0)
  await review.left(120)
  await review.saved()
  const kinds = () => revisionsIn(home).map(({ change }) => change.kind)
  await expect.poll(kinds).toEqual(expect.arrayContaining(['mentions.linked', 'revision.undone']))
})

test('a queue over the page, in the order of frequency; hidden types are neither drawn nor asked', async ({
  galley
}) => {
  const { page } = galley
  const review = new ReviewPage(page)
  await review.open(3)
  await review.press('w', 'w')
  await expect(page.getByRole('button', { name: 'Page Part (W)' })).toBeVisible()
  await review.left(40)
  await review.press('o', 'o')
  await expect(review.rows.first()).toContainText('1 ×')
  await page.getByRole('button', { name: 'Person', exact: true }).click()
  await expect(page.locator('.review__empty')).toContainText('Some types are hidden.')
  await page.getByRole('button', { name: 'Show all types' }).click()
  await review.left(40)
  // A selection is tagged with the type that was chosen, again and again.
  await page.keyboard.press('s')
  await page.keyboard.press('2')
  const line = page.locator('.article .cm-line', { hasText: '株洲日报讯' }).first()
  const box = (await line.boundingBox())!
  await page.mouse.move(box.x + 36, box.y + 12)
  await page.mouse.down()
  await page.mouse.move(box.x + 70, box.y + 12, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('.mention-layer .mention-place.mention-accepted')).toHaveCount(1)
})

/** Writes a note in which the keys that decide are letters of a reading. */
async function noteByInputMethod(review: ReviewPage, input: CDPSession): Promise<void> {
  const text = await review.text()
  await review.press('n')
  const field = review.card.getByRole('textbox')
  await expect(field).toBeFocused()
  await compose(input, ['t', 'to', 'tong', 'tongm', 'tongming'])
  // The key that ends a composition is the input method's own.
  await keyOfInputMethod(input, 'Enter')
  await input.send('Input.insertText', { text: '同名' })
  await expect(field).toHaveValue('同名')
  await review.press('Enter')
  await expect(field).toHaveCount(0)
  expect(await review.text()).toBe(text)
}

/** Corrects the text by an input method, and goes on deciding. */
async function editByInputMethod(review: ReviewPage, input: CDPSession): Promise<void> {
  const text = await review.text()
  await review.press('F2')
  await expect(review.card).toContainText('You are editing the text')
  await compose(input, ['x', 'xi', 'xia', 'xian'])
  await input.send('Input.insertText', { text: '县' })
  await expect(review.page.locator('.article .cm-content')).toContainText(`居民县${text}说`)
  await review.press('Escape')
  await expect(review.card).toContainText('The text is locked')
  expect(await review.text()).toBe(text)
}

async function compose(input: CDPSession, readings: readonly string[]): Promise<void> {
  for (const text of readings) {
    await keyOfInputMethod(input, `Key${text.at(-1)!.toUpperCase()}`)
    const end = text.length
    await input.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  }
}

/** A key press as Chromium reports it while an input method takes it. */
async function keyOfInputMethod(input: CDPSession, code: string): Promise<void> {
  const key = { code, key: 'Process', windowsVirtualKeyCode: 229 }
  await input.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

function statuses(revisions: readonly Revision[]) {
  const counts = { accepted: 0, rejected: 0 }
  for (const { change } of revisions) {
    if (change.kind === 'mentions.decided' && change.status !== 'suggested') counts[change.status] += 1
  }
  return counts
}
