import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { evaluate } from '../support/gold-scores'
import { projectRoot } from './support/galley'
import { expect, test } from './support/launch'
import { RepairPage } from './support/repair-page'

const PAGE = '001_f65b76885ef1d007'
const GOLD = join(projectRoot, 'tests', 'gold', 'pages', `${PAGE}.json`)
const SEEDS = join(projectRoot, 'seeds')

test.use({ galleyOptions: { folder: SEEDS, switches: ['--segmentation=naive'] } })

type Article = Record<'title' | 'byline' | 'body' | 'captions', number[]>

/** What a person who knows the page would have in mind: which line comes behind which. */
class Reader {
  private readonly before = new Map<number, number>()
  private readonly lines = readFileSync(join(SEEDS, `${PAGE}.txt`), 'utf8').split('\n')

  constructor() {
    const { articles } = JSON.parse(readFileSync(GOLD, 'utf8')) as { articles: Article[] }
    for (const { title, byline, body, captions } of articles) {
      const order = [...title, ...byline, ...body, ...captions]
      order.forEach((line, i) => this.before.set(line, order[i - 1] ?? 0))
    }
  }

  /** Whether `line` comes behind a text that ends as `end` does. */
  isNext(line: number, end: string): boolean {
    const before = letters(this.lines[(this.before.get(line) ?? 0) - 1] ?? '')
    return before !== '' && before.endsWith(letters(end).slice(-8).slice(-before.length))
  }
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Keys as they are counted: one for each press, whatever is held down with it. */
class Keyboard {
  pressed = 0

  constructor(private readonly desk: RepairPage) {}

  async press(key: string): Promise<void> {
    this.pressed += 1
    await this.desk.press(key)
  }

  /** Presses a key and waits until the desk says something else. */
  async ask(key: string): Promise<string> {
    const before = await this.desk.notice.textContent({ timeout: 100 }).catch(() => '')
    await this.press(key)
    await expect.poll(() => this.desk.notice.textContent(), { intervals: [20] }).not.toBe(before)
    return (await this.desk.notice.textContent()) ?? ''
  }
}

test('page 001 comes from its lines as the file has them to its gold, by keys alone', async ({ galley }) => {
  const reader = new Reader()
  const desk = new RepairPage(galley.page)
  await desk.open(1)
  const naive = await desk.shape()
  const byStep = new Keyboard(desk)
  let takes = 0
  let says = await byStep.ask('Alt+g')
  while (!/every article goes on/.test(says)) {
    const line = Number(/line (\d+)/.exec(says)?.[1])
    const isRight = reader.isNext(line, await textBeforeCaret(desk))
    if (isRight) takes += 1
    says = await byStep.ask(isRight ? 'Alt+g' : 'Alt+Shift+g')
  }
  console.log(`page 001, line by line: ${byStep.pressed} keys`)
  await desk.saved()
  expect(await scoreOf(desk, galley.app)).toMatchObject(GOLDEN)

  const again = new RepairPage(await galley.relaunch())
  await again.open(1)
  expect(await scoreOf(again, galley.app)).toMatchObject(GOLDEN)
  for (let i = 0; i < takes; i++) await again.press('Control+z')
  await again.expectShape(naive)

  await again.press('Alt+ArrowUp', 'Alt+ArrowUp')
  const byArticle = new Keyboard(again)
  while (!/every article goes on/.test(await byArticle.ask('Alt+g'))) await byArticle.ask('Alt+w')
  console.log(`page 001, article by article: ${byArticle.pressed} keys`)
  await again.saved()
  expect(await scoreOf(again, galley.app)).toMatchObject(GOLDEN)
  expect(byStep.pressed).toBeLessThan(60)
  expect(byArticle.pressed).toBeLessThan(25)
})

const GOLDEN = { coverage: 1, grouping: 1, headlines: 1, order: 1, sentences: 1 }

function textBeforeCaret(desk: RepairPage): Promise<string> {
  return desk.page.evaluate(() => {
    const { anchorNode } = getSelection()!
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    return element?.closest('.cm-line')?.textContent ?? ''
  })
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'galley-gold-'))

/** What the scorer says of the page, exported as a person does it. */
async function scoreOf(desk: RepairPage, app: ElectronApplication) {
  const [out, gold] = [newFolder(), newFolder()]
  cpSync(GOLD, join(gold, `${PAGE}.json`))
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, out)
  await desk.press('Control+e')
  await desk.page.getByRole('button', { name: 'Choose a folder' }).press('Enter')
  await expect(desk.page.getByText('Export complete')).toBeVisible()
  const [folder] = await desk.page.getByRole('dialog').getByText(out).allTextContents()
  await desk.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  return evaluate(folder!, gold, SEEDS)[`${PAGE}.txt`]
}
