import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from './launch'

const PAGE = `市领导调研产业创新

株洲日报讯（全媒体记者/任远）4月28日,市领导调研科技创新引领产业创新、因地制官培育新质生产力等工作。

会议听取了大气污染防治防治条例的说明,研究了其他事项。各地要因地制官,抓好落实。

会议强调,要聚焦重点工作,突出优势产业,结合地方实际,抓紧抓实各项任务。
`

/** A folder with one page that has two flags alike, one of another check, and changes of width. */
export function inspectedPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-inspected-'))
  writeFileSync(join(folder, '1.txt'), PAGE)
  return folder
}

/** The inspector as a person meets it. */
export class InspectorPage {
  readonly pane: Locator
  readonly rows: Locator
  readonly picked: Locator
  readonly detail: Locator

  constructor(readonly page: Page) {
    this.pane = page.locator('.inspector')
    this.rows = this.pane.getByRole('option')
    this.picked = this.pane.locator('[role="option"][aria-selected="true"]')
    this.detail = this.pane.locator('.inspector__detail')
  }

  list(): Locator {
    return this.pane.locator('[data-inspector-list]')
  }

  async open(tab: 'flags' | 'changes' | 'history' | 'notes'): Promise<void> {
    const number = { flags: 1, changes: 2, history: 3, notes: 4 }[tab]
    await this.page.keyboard.press(`Control+${number}`)
    await expect(this.list()).toBeFocused()
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name })
  }
}
