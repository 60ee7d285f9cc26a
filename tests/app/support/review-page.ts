import type { Locator, Page } from '@playwright/test'
import { expect } from './launch'
import { suggestNames } from './suggestions'

/** The review of mentions as a person meets it. */
export class ReviewPage {
  readonly card: Locator
  readonly rows: Locator

  constructor(readonly page: Page) {
    this.card = page.locator('.card')
    this.rows = page.locator('.queue__row')
  }

  /** Waits for `pages` drafted pages, and opens the review over all of them. */
  async open(pages: number): Promise<number> {
    await this.drafted(pages)
    const count = await suggestNames(this.page)
    await this.page.keyboard.press('Control+Shift+m')
    await expect(this.card).toBeVisible()
    await expect(this.page.locator('.review__proof')).toBeVisible()
    return count
  }

  /** How many mentions the working store holds of each status. */
  statuses(): Promise<Record<string, number>> {
    return this.page.evaluate(countStatuses)
  }

  async drafted(pages: number): Promise<void> {
    const count = this.page.locator('.title-bar')
    await expect(count).toBeVisible()
    await expect(async () => {
      expect(await this.page.evaluate(countStates)).toBe(pages)
    }).toPass({ timeout: 120_000 })
  }

  text(): Promise<string> {
    return this.card.locator('.card__text').innerText()
  }

  async left(count: number): Promise<void> {
    await expect(this.page.locator('.review__left strong')).toHaveText(
      new RegExp(`^${count.toLocaleString('en')} |\\s${count.toLocaleString('en')}$`)
    )
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('.review__bar [data-keeping]')).toHaveAttribute('data-keeping', 'saved')
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }
}

async function countStates(): Promise<number> {
  const known = (await indexedDB.databases()).find(({ name }) => name!.startsWith('galley-'))
  if (!known) return -1
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(known.name!)
    opening.onsuccess = () => resolve(opening.result)
  })
  const counting = db.transaction('states').objectStore('states').count()
  return new Promise((resolve) => {
    counting.onsuccess = () => {
      db.close()
      resolve(counting.result)
    }
  })
}

async function countStatuses(): Promise<Record<string, number>> {
  const { name } = (await indexedDB.databases()).find((known) => known.name!.startsWith('galley-'))!
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name!)
    opening.onsuccess = () => resolve(opening.result)
  })
  const reading = db.transaction('states').objectStore('states').getAll()
  const rows = await new Promise<{ state: string }[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result as never)
  })
  db.close()
  const counts: Record<string, number> = {}
  for (const { state } of rows) {
    const { mentions } = JSON.parse(state) as { mentions: Record<string, { status: string }> }
    for (const { status } of Object.values(mentions)) counts[status] = (counts[status] ?? 0) + 1
  }
  return counts
}
