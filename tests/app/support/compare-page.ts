import type { Locator } from '@playwright/test'
import type { MentionType } from '#shared/model/index'
import { DeskPage } from './desk-page'
import type { Galley } from './galley'
import { expect } from './launch'

const KEYS: Partial<Record<MentionType, string>> = {
  person: 'Alt+Digit1',
  place: 'Alt+Digit2',
  organisation: 'Alt+Digit3'
}

/** Two readers' ways: from tags through bundles to the list of what they do not agree on. */
export class ComparePage {
  readonly conflicts: Locator
  readonly bar: Locator
  readonly alert: Locator

  constructor(readonly galley: Galley) {
    this.conflicts = galley.page.locator('.conflicts').getByRole('option')
    this.bar = galley.page.locator('.readers .screen__bar')
    this.alert = galley.page.locator('.readers').getByRole('alert')
  }

  get page() {
    return this.galley.page
  }

  /** On the desk: tags each text as its type, by keys. */
  async tag(...tags: readonly (readonly [text: string, type: MentionType])[]): Promise<void> {
    const desk = new DeskPage(this.page)
    for (const [text, type] of tags) {
      await desk.select(text)
      await this.page.keyboard.press(KEYS[type]!)
    }
    await desk.saved()
  }

  /** Answers the next system dialogs: to save, and to open, this file. */
  async answer(file: string): Promise<void> {
    await this.galley.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path })
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: path === '', filePaths: path === '' ? [] : [path] })
    }, file)
  }

  /** From the list of pages: exports a bundle by its command. */
  async export(command: 'Export my reading…' | 'Export for a second reader…', file: string): Promise<void> {
    await this.answer(file)
    await this.command(command)
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Choose where…' }).press('Enter')
    await expect(dialog.locator('.bundle__file')).toHaveText(file)
    await this.page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type(name)
    await expect(this.page.getByRole('option').first()).toContainText(name)
    await this.page.keyboard.press('Enter')
  }

  /** Opens the comparison, and chooses a bundle in it. */
  async compare(file: string): Promise<void> {
    await this.answer(file)
    await this.page.keyboard.press('Control+Shift+KeyB')
    await expect(this.bar).toBeVisible()
    await this.page.keyboard.press('KeyO')
  }

  /** The conflicts as a screen reader tells them. */
  told(): Promise<(string | null)[]> {
    return this.conflicts.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')))
  }

  selected(): Locator {
    return this.page.locator('.conflict--current')
  }

  /** The cells of a row of figures. */
  async figures(name: string): Promise<string[]> {
    const row = this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) })
    return row.getByRole('cell').allTextContents()
  }
}
