import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Revision } from '#shared/model/index'
import { expect } from './launch'

/** The desk as a person meets it: by keys and by what is on the screen. */
export class DeskPage {
  readonly outline: Locator
  readonly raw: Locator
  readonly editors: Locator

  constructor(readonly page: Page) {
    this.outline = page.locator('.outline')
    this.raw = page.locator('.raw-pane .cm-content')
    this.editors = page.locator('.article .cm-content')
  }

  /** From the list to the desk: the first page, or the one that comes `down` rows later. */
  async open(down = 0): Promise<void> {
    const list = this.page.getByRole('grid')
    await expect(list.getByRole('row').nth(1)).toBeVisible()
    await list.focus()
    for (let i = 0; i <= down; i++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
    await expect(this.editor()).toBeVisible()
  }

  editor(index = 0): Locator {
    return this.editors.nth(index)
  }

  /** The paragraphs of an article as they are shown. */
  paragraphs(article = 0): Promise<string[]> {
    return this.editor(article).locator('.cm-line').allTextContents()
  }

  line(text: string): Locator {
    return this.page.locator('.article .cm-content .cm-line', { hasText: text }).first()
  }

  /** Puts the caret before `text`, or selects it, by the real selection of the document. */
  async select(
    text: string,
    how: 'before' | 'all' | 'after' = 'all',
    within = '.article .cm-content .cm-line'
  ): Promise<void> {
    await this.page.evaluate(
      ([wanted, edge, selector]) => {
        const line = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
          each.textContent.includes(wanted)
        )
        if (!line) throw new Error(`no line with ${wanted}`)
        line.closest<HTMLElement>('.cm-content')!.focus()
        const start = line.textContent.indexOf(wanted)
        const at = (offset: number): [Node, number] => {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
          let left = offset
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent!.length
            if (left <= length) return [node, left]
            left -= length
          }
          throw new Error('outside the line')
        }
        const from = at(edge === 'after' ? start + wanted.length : start)
        const to = at(edge === 'before' ? start : start + wanted.length)
        getSelection()!.setBaseAndExtent(...from, ...to)
      },
      [text, how, within] as const
    )
    // CodeMirror reads the selection in the event that follows.
    await this.page.waitForTimeout(50)
  }

  /** The texts that a person tagged as `type`, or accepted, in the articles, as they are drawn. */
  tagged(type: string): Promise<string[]> {
    return this.page.evaluate((name) => {
      const boxes = document.querySelectorAll(`.article .mention-layer .mention-${name}.mention-accepted`)
      return [...boxes].map((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect()
        const [from, to] = [left + 1, right - 1].map((x) =>
          document.caretPositionFromPoint(x, (top + bottom) / 2)!
        )
        const range = document.createRange()
        range.setStart(from!.offsetNode, from!.offset)
        range.setEnd(to!.offsetNode, to!.offset)
        return range.toString()
      })
    }, type)
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('.desk [data-keeping]')).toHaveAttribute('data-keeping', 'saved')
  }

  /** What is highlighted in a pane because it is selected in the other. */
  synced(pane: 'raw' | 'article'): Promise<string> {
    const within = pane === 'raw' ? '.raw-pane' : '.article'
    return this.page
      .locator(`${within} .synced`)
      .allTextContents()
      .then((texts) => texts.join(''))
  }
}

/** Every revision in the journals under a home, in order. */
export function revisionsIn(home: string): Revision[] {
  return journalsIn(join(home, 'Galley'))
    .flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'))
    .map((line) => (JSON.parse(line) as { body: { kind: string; revision: Revision } }).body)
    .filter(({ kind }) => kind === 'page.revised')
    .map(({ revision }) => revision)
}

function journalsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /journal.*\.jsonl$/.test(path) && statSync(path).isFile())
    .sort()
}
