import type { Locator, Page } from '@playwright/test'
import { DeskPage } from './desk-page'
import { expect } from './launch'

/** What is on the desk: the first characters of each paragraph, article by article, and what is in none. */
export interface Shape {
  readonly articles: readonly (readonly string[])[]
  readonly unassigned?: readonly string[]
  readonly repeats?: readonly string[]
  readonly furniture?: readonly string[]
}

const shownChars = 4

/** The desk as a person repairs a page on it. */
export class RepairPage extends DeskPage {
  readonly notice: Locator
  readonly menu: Locator

  constructor(page: Page) {
    super(page)
    this.notice = page.locator('.notice-strip')
    this.menu = page.getByRole('menu')
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  shape(): Promise<Shape> {
    return this.page.evaluate((length) => {
      const texts = (within: Element, selector: string) =>
        [...within.querySelectorAll(selector)].map((line) => line.textContent.slice(0, length))
      const lines = '.cm-line, .plain-text__line p'
      const articles = [...document.querySelectorAll('.article')].map((article) => texts(article, lines))
      const pools = [...document.querySelectorAll<HTMLElement>('.quiet')].map((pool) => [
        pool.dataset['pool']!,
        texts(pool, '.quiet__text')
      ])
      return { articles, ...(Object.fromEntries(pools) as object) }
    }, shownChars)
  }

  async expectShape(shape: Shape): Promise<void> {
    await expect.poll(() => this.shape(), { timeout: 5000 }).toEqual(shape)
  }

  /** Puts the caret before `text` of the raw pane, or selects it. */
  selectRaw(text: string, how: 'before' | 'all' = 'all'): Promise<void> {
    return this.select(text, how, '.raw-pane .cm-line')
  }

  async drag(from: Locator, to: Locator, edge: 'top' | 'bottom' | 'middle' = 'middle'): Promise<void> {
    await this.pull(from, to, edge)
    await this.page.mouse.up()
  }

  /** A drag whose button is still held down. */
  async pull(from: Locator, to: Locator, edge: 'top' | 'bottom' | 'middle'): Promise<void> {
    const start = (await from.boundingBox())!
    await this.page.mouse.move(start.x + start.width / 2, start.y + Math.min(10, start.height / 2))
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + start.width / 2 + 8, start.y + 14, { steps: 2 })
    await expect(this.page.locator('.drag-layer')).toBeVisible()
    const end = (await to.boundingBox())!
    const y = { top: end.y + 3, middle: end.y + end.height / 2, bottom: end.y + end.height - 3 }[edge]
    await this.page.mouse.move(end.x + Math.min(60, end.width / 2), y, { steps: 3 })
  }

  /** The label in the margin of the paragraph with this text, by which it is dragged. */
  async handle(text: string): Promise<Locator> {
    const id = await this.page.evaluate((wanted) => {
      for (const editor of document.querySelectorAll('.article .cm-editor')) {
        const lines = [...editor.querySelectorAll('.cm-line')]
        const at = lines.findIndex((line) => line.textContent.includes(wanted))
        if (at >= 0) return editor.querySelectorAll<HTMLElement>('.role-label')[at]!.dataset['paragraph']
      }
      throw new Error(`no paragraph with ${wanted}`)
    }, text)
    return this.page.locator(`.role-gutter .role-label[data-paragraph="${id}"]`)
  }

  entry(number: number): Locator {
    return this.outline.locator('ol .outline__item').nth(number - 1)
  }
}
