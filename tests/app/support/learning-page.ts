import type { Locator, Page } from '@playwright/test'
import { expect } from './launch'

/** The panel of what was learned, as a person meets it. */
export class LearningPage {
  readonly dialog: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Learning from decisions' })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+n')
    await expect(this.dialog).toBeVisible()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toHaveCount(0)
  }

  figure(name: 'decisions' | 'known' | 'stopped'): Locator {
    return this.dialog.locator(`[data-figure=${name}] .learning__number`)
  }

  get learns(): Locator {
    return this.dialog.getByRole('checkbox')
  }

  async toggle(): Promise<void> {
    await this.dialog.getByText('Suggest names by what this corpus has taught').click()
  }

  /** The rows of the table, cell by cell. */
  async scores(): Promise<string[]> {
    await expect(this.dialog.getByRole('table')).toBeVisible()
    return this.dialog.getByRole('row').allInnerTexts()
  }

  async train(): Promise<void> {
    await this.press('Train now')
    await expect(this.dialog.getByText(/^Trained today/)).toBeVisible({ timeout: 60_000 })
  }

  async press(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
  }
}
