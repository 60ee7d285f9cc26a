import type { Locator, Page } from '@playwright/test'
import type { Settings } from '../../../src/shared/contract/index'
import type { Galley } from './galley'
import { expect } from './launch'

/** The shell and the list of pages as a person meets them. */
export class ShellPage {
  readonly list: Locator
  readonly dialog: Locator

  constructor(private readonly galley: Galley) {
    this.list = galley.page.getByRole('grid')
    this.dialog = galley.page.getByRole('dialog')
  }

  get page(): Page {
    return this.galley.page
  }

  /** Waits until `count` pages are listed and their articles are built. */
  async ready(count: number): Promise<void> {
    await expect(this.list).toHaveAttribute('aria-rowcount', String(count + 1))
    await expect(this.list.locator('.status-mark')).toHaveCount(count)
  }

  /** The paths in sight, from the top. */
  paths(): Promise<string[]> {
    return this.list.locator('.file-name').evaluateAll((names) =>
      names
        .map((name) => ({ path: (name as HTMLElement).title, top: name.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top)
        .map(({ path }) => path)
    )
  }

  selected(): Promise<string | null> {
    return this.list.locator('[aria-selected="true"] .file-name').getAttribute('title')
  }

  /** Answers the next system dialogs with these paths; none stands for closing the dialog. */
  async answerDialogs(...filePaths: string[]): Promise<void> {
    await this.galley.app.evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths })
    }, filePaths)
  }

  /** Chooses language and theme as the settings would, and waits until the page follows. */
  async look(look: Pick<Settings, 'language' | 'theme'>): Promise<void> {
    await this.page.keyboard.press('Control+Comma')
    const choices = this.dialog.locator('.choice')
    await choices
      .nth(0)
      .locator('.choice__option')
      .nth(['system', 'zh-CN', 'en'].indexOf(look.language))
      .click()
    await choices
      .nth(1)
      .locator('.choice__option')
      .nth(['system', 'light', 'dark'].indexOf(look.theme))
      .click()
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toHaveCount(0)
    await expect(this.page.locator('html')).toHaveAttribute('data-theme', look.theme)
    await expect(this.page.locator('html')).toHaveAttribute('lang', look.language)
  }
}
