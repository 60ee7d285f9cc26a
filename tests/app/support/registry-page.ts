import type { Locator, Page } from '@playwright/test'
import { DeskPage } from './desk-page'
import { expect } from './launch'

/** The registry, and the way from the desk into it, by keys. */
export class RegistryPage {
  readonly list: Locator
  readonly rows: Locator
  readonly detail: Locator
  readonly notice: Locator
  readonly popover: Locator

  constructor(readonly page: Page) {
    this.list = page.locator('.row-list')
    this.rows = this.list.getByRole('option')
    this.detail = page.locator('.registry__detail')
    this.notice = page.locator('.registry__notice')
    this.popover = page.locator('.link')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+KeyL')
    await expect(this.page.locator('.registry')).toBeVisible()
  }

  /** On the desk: tags `text` as a person and asks who it is. */
  async ask(text: string): Promise<void> {
    const desk = new DeskPage(this.page)
    await desk.select(text)
    await this.page.keyboard.press('Alt+Digit1')
    await this.page.keyboard.press('Alt+KeyK')
    await expect(this.popover).toBeVisible()
  }

  /** Answers with a key, and waits until it is kept. */
  async answer(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    await expect(this.popover).toHaveCount(0)
    await new DeskPage(this.page).saved()
  }

  /** The lines of the list: names with the counts behind them. */
  lines(): Promise<string[]> {
    return this.rows.evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('.row-list__name, .row-list__number')]
          .map((each) => each.textContent)
          .join(' ')
      )
    )
  }
}
