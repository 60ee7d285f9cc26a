import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Galley } from './support/galley'
import { LearningPage } from './support/learning-page'
import { expect, test } from './support/launch'
import { ReviewPage } from './support/review-page'
import { ShellPage } from './support/shell-page'
import { nameAt, pageNaming, pagesNaming } from './support/suggestions'

const PAGES = 4
const NAMES = 20
const names = (page: number) => Array.from({ length: NAMES }, (_, i) => nameAt(page * NAMES + i))

test.use({ galleyOptions: { folder: pagesNaming(Array.from({ length: PAGES }, (_, i) => names(i))) } })

/** Accepts three of four suggestions and rejects the others. */
async function decide(galley: Galley, count: number, pages = PAGES): Promise<void> {
  const shell = new ShellPage(galley)
  await shell.ready(pages)
  await shell.look({ language: 'en', theme: 'light' })
  const review = new ReviewPage(galley.page)
  await review.open(pages)
  for (let i = 0; i < count; i++) {
    await review.press(i % 4 === 3 ? 'x' : 'a')
    // The next name's page is there, too.
    await review.saved()
  }
  await expect(async () => {
    const { accepted = 0, rejected = 0 } = await review.statuses()
    expect(accepted + rejected).toBe(count)
  }).toPass()
  await review.press('Escape')
  await expect(review.card).toHaveCount(0)
}

const weightsIn = (page: Page): Promise<number> => page.evaluate(countLearned)

test('what was decided is learned, shown with its figures, kept, switched off and forgotten', async ({
  galley
}) => {
  await decide(galley, 64)
  const panel = new LearningPage(galley.page)
  await panel.open()
  await expect(panel.figure('decisions')).toHaveText('64')
  await expect(panel.figure('known')).toHaveText('48')
  await expect(panel.dialog.getByText('Nothing was trained yet')).toBeVisible()
  await panel.train()
  const scores = await panel.scores()
  expect(scores).toHaveLength(6)
  const { violations } = await new AxeBuilder({ page: galley.page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  const again = new LearningPage(await galley.relaunch())
  await new ShellPage(galley).ready(PAGES)
  await again.open()
  expect(await again.scores()).toEqual(scores)
  await expect(again.figure('known')).toHaveText('48')
  await expect(again.learns).toBeChecked()
  await again.toggle()
  await expect(again.learns).not.toBeChecked()

  const off = new LearningPage(await galley.relaunch())
  await new ShellPage(galley).ready(PAGES)
  await off.open()
  await expect(off.learns).not.toBeChecked()
  expect(await off.scores()).toEqual(scores)
  await off.toggle()
  await off.press('Begin anew…')
  await galley.page.getByRole('button', { name: 'Forget it' }).click()
  await expect(off.figure('decisions')).toHaveText('0')
  await expect(off.figure('known')).toHaveText('0')
  await expect(off.dialog.getByRole('table')).toHaveCount(0)
  expect(await weightsIn(galley.page)).toBe(0)

  const anew = new LearningPage(await galley.relaunch())
  await new ShellPage(galley).ready(PAGES)
  await anew.open()
  await expect(anew.figure('decisions')).toHaveText('0')
  await expect(anew.learns).toBeChecked()
})

test('a store that was emptied learns the same again, by itself', async ({ galley }) => {
  await decide(galley, 64)
  const panel = new LearningPage(galley.page)
  await panel.open()
  await panel.train()
  const scores = await panel.scores()
  await galley.close()
  const store = join(galley.profile, 'IndexedDB')
  expect(existsSync(store)).toBe(true)
  rmSync(store, { recursive: true })

  const again = new LearningPage(await galley.launch())
  await new ShellPage(galley).ready(PAGES)
  await again.open()
  await expect(again.figure('decisions')).toHaveText('64')
  await expect(again.figure('known')).toHaveText('48')
  await expect(again.dialog.getByText(/^Trained today/)).toBeVisible({ timeout: 75_000 })
  expect(await again.scores()).toEqual(scores)
})

test('suggesting anew brings what is known to other pages, touches no decision and is undone as one', async ({
  galley
}) => {
  await decide(galley, 8)
  const review = new ReviewPage(galley.page)
  const before = await review.statuses()
  expect(before).toMatchObject({ accepted: 6, rejected: 2 })
  const panel = new LearningPage(galley.page)
  await panel.open()
  await panel.press('Suggest anew on all pages')
  await expect(panel.dialog.getByText(`${PAGES} pages have new suggestions.`)).toBeVisible()
  const after = await review.statuses()
  expect(after).toMatchObject({ accepted: 6, rejected: 2 })
  expect(after['suggested']).not.toBe(before['suggested'])
  await panel.press('Suggest anew on all pages')
  await expect(panel.dialog.getByText('Every page has what would be suggested.')).toBeVisible()
  expect(await review.statuses()).toEqual(after)
})

test('all pages get their former suggestions back, and one page on the desk too', async ({ galley }) => {
  await decide(galley, 8)
  const review = new ReviewPage(galley.page)
  const before = await review.statuses()
  const panel = new LearningPage(galley.page)
  await panel.open()
  await panel.press('Suggest anew on all pages')
  await panel.press('Undo')
  await expect(panel.dialog.getByText('Taken back.')).toBeVisible()
  expect(await review.statuses()).toEqual(before)
  await panel.close()

  await galley.page.getByRole('grid').locator('.file-name').first().dblclick()
  await expect(galley.page.locator('.desk')).toBeVisible()
  await galley.page.keyboard.press('Control+Shift+g')
  await expect(galley.page.getByText('The page has the suggestions that would be made by now.')).toBeVisible()
  await galley.page.keyboard.press('Control+z')
  await expect(async () => expect(await review.statuses()).toEqual(before)).toPass()
})

test.describe('pages that come later', () => {
  const folder = pagesNaming([names(0)])
  test.use({ galleyOptions: { folder } })

  test('a page that is read later knows the names that were accepted', async ({ galley }) => {
    await decide(galley, 4, 1)
    // The fourth was rejected.
    writeFileSync(join(folder, '0002.txt'), pageNaming('街坊里的新鲜事', [nameAt(0), nameAt(3), nameAt(9)]))
    await galley.page.keyboard.press('F5')
    await new ShellPage(galley).ready(2)
    expect(await galley.page.evaluate(acceptedBefore)).toEqual([nameAt(0)])
  })
})

/** Names that are suggested on pages that nobody has touched, because they were accepted elsewhere. */
async function acceptedBefore(): Promise<string[]> {
  const { name } = (await indexedDB.databases()).find((known) => known.name!.startsWith('galley-'))!
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name!)
    opening.onsuccess = () => resolve(opening.result)
  })
  const reading = db.transaction('states').objectStore('states').getAll()
  const rows = await new Promise<{ last: string | null; state: string }[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result as never)
  })
  db.close()
  interface Stored {
    paragraphs: Record<string, { text: string }>
    mentions: Record<string, { paragraph: string; start: number; end: number; reasons?: { code: string }[] }>
  }
  return rows
    .filter(({ last }) => last === null)
    .map(({ state }) => JSON.parse(state) as Stored)
    .flatMap(({ paragraphs, mentions }) =>
      Object.values(mentions)
        .filter(({ reasons }) => reasons?.some(({ code }) => code === 'accepted-before'))
        .map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end))
    )
}

async function countLearned(): Promise<number> {
  const { name } = (await indexedDB.databases()).find((known) => known.name!.startsWith('galley-'))!
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name!)
    opening.onsuccess = () => resolve(opening.result)
  })
  const counting = db.transaction('learned').objectStore('learned').count()
  return new Promise((resolve) => {
    counting.onsuccess = () => {
      db.close()
      resolve(counting.result)
    }
  })
}
