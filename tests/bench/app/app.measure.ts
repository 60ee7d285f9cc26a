import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DeskPage } from '../../app/support/desk-page'
import { projectRoot } from '../../app/support/galley'
import { expect, test } from '../../app/support/launch'
import { pageOf } from '../pages'

const RESULTS = join(projectRoot, 'tests', 'bench', 'results', 'app.json')

/** Figures by name, in milliseconds; those of other runs stay. */
function note(name: string, figures: Readonly<Record<string, number>>): void {
  let all: Record<string, unknown> = {}
  try {
    all = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, unknown>
  } catch {
    // The first run.
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
  all[name] = { ...figures, machine }
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`)
  console.log(name, figures)
}

function folderOf(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-measure-'))
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  return folder
}

const rank = (times: readonly number[], share: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!)

/** From the key's own time stamp to the first task behind the frame that it is painted in. */
async function watchKeys(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true }
    )
  })
  return () => page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.splice(0))
}

test.describe('a page of 1,000,000 characters with 20,000 mentions', () => {
  test.use({ galleyOptions: { folder: folderOf({ 'a.txt': pageOf(1_000_000) }) } })

  test('key to paint while typing', async ({ galley }) => {
    await expect(galley.page.locator('.status-mark')).toHaveCount(1, { timeout: 240_000 })
    await markMentions(galley.page, 20_000)
    const page = await galley.relaunch()
    const desk = new DeskPage(page)
    const opened = await timeToOpen(page)
    await expect(desk.editor()).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+End')
    const times = await watchKeys(page)
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('KeyA')
      await page.waitForTimeout(i % 25 === 24 ? 1500 : 60)
    }
    const all = await times()
    note('typing-1M', { p50: rank(all, 0.5), p95: rank(all, 0.95), most: rank(all, 1), opened })
  })
})

/** From the key to the first editor, in milliseconds; looked for in the page, where waiting costs nothing. */
async function timeToOpen(page: Page): Promise<number> {
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('row').nth(1)).toBeVisible()
  await grid.focus()
  await page.keyboard.press('ArrowDown')
  const opening = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        const look = () => {
          if (document.querySelector('.article .cm-content .cm-line')) resolve(performance.now() - begun)
          else requestAnimationFrame(look)
        }
        look()
      })
  )
  await page.keyboard.press('Enter')
  return Math.round(await opening)
}

/** Suggests `count` mentions, evenly over the paragraphs. */
function markMentions(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error!)
      })
    interface Row {
      page: string
      state: {
        paragraphs: Record<string, { id: string; text: string }>
        mentions: Record<string, unknown>
      }
    }
    const database = (await indexedDB.databases()).find((one) => one.name!.startsWith('galley-'))!
    const db = await done(indexedDB.open(database.name!))
    const store = db.transaction('states', 'readwrite').objectStore('states')
    for (const row of (await done(store.getAll())) as Row[]) {
      row.state = JSON.parse(row.state as unknown as string) as Row['state']
      const paragraphs = Object.values(row.state.paragraphs)
      const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
      const every = Math.floor(chars / wanted)
      let made = 0
      for (const { id, text } of paragraphs) {
        for (let start = 0; start + 3 <= text.length && made < wanted; start += every, made++) {
          row.state.mentions[`m${made}`] = {
            id: `m${made}`,
            type: 'person',
            paragraph: id,
            start,
            end: start + 3,
            status: 'suggested',
            by: 'measure'
          }
        }
      }
      store.put(row)
    }
    await new Promise((resolve) => (store.transaction.oncomplete = resolve))
    db.close()
  }, count)
}

test.describe('pages of 10,000 characters', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`${i}.txt`, pageOf(10_000, 1 + i * 40)])
  )
  test.use({ galleyOptions: { folder: folderOf(pages) } })

  test('opening one after the first', async ({ galley }) => {
    const { page } = galley
    await expect(page.locator('.status-mark')).toHaveCount(6, { timeout: 60_000 })
    await page.waitForTimeout(2000)
    const desk = new DeskPage(page)
    await desk.open()
    await page.keyboard.press('Enter')
    const times: number[] = []
    for (let i = 1; i < 6; i++) {
      const opening = page.evaluate(
        (name) =>
          new Promise<number>((resolve) => {
            let begun = 0
            addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), { capture: true, once: true })
            const look = () => {
              const isOpen =
                document.querySelector('.title-bar__folder')?.textContent === name &&
                document.querySelector('.article .cm-content .cm-line, .article .plain-text__line')
              if (isOpen) resolve(performance.now() - begun)
              else requestAnimationFrame(look)
            }
            look()
          }),
        `${i}.txt`
      )
      await page.keyboard.press('Alt+PageDown')
      times.push(await opening)
      await page.waitForTimeout(1000)
    }
    note('open-10k', { p50: rank(times, 0.5), most: rank(times, 1) })
  })
})

test.describe('a list of 100,000 pages', () => {
  test.use({ galleyOptions: { folder: folderOf({ 'a.txt': pageOf(2000) }) } })

  test('scrolls without blank rows, and filters', async ({ galley }) => {
    await expect(galley.page.locator('.status-mark')).toHaveCount(1, { timeout: 60_000 })
    await fillList(galley.page, 100_000)
    const page = await galley.relaunch()
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '100002', { timeout: 60_000 })
    await page.waitForTimeout(3000)
    const blank = await page.evaluate(scrollAll)
    await page.keyboard.press('Slash')
    const filtering = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let begun = 0
          addEventListener('keydown', ({ timeStamp }) => (begun = timeStamp), { capture: true, once: true })
          const look = () => {
            const count = document.querySelector('.page-table')!.getAttribute('aria-rowcount')
            if (begun > 0 && count !== '100002') resolve(performance.now() - begun)
            else requestAnimationFrame(look)
          }
          look()
        })
    )
    await page.keyboard.press('Digit7')
    note('list-100k', { ...blank, filter: Math.round(await filtering) })
  })
})

function fillList(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error!)
      })
    const database = (await indexedDB.databases()).find((one) => one.name!.startsWith('galley-'))!
    const db = await done(indexedDB.open(database.name!))
    const store = db.transaction('pages', 'readwrite').objectStore('pages')
    const [row] = (await done(store.getAll())) as object[]
    for (let i = 0; i < wanted; i++) {
      const id = `f${String(i).padStart(15, '0')}`
      store.put({ ...row, id, path: `1950/${String(i).padStart(6, '0')}.txt` })
    }
    await new Promise((resolve) => (store.transaction.oncomplete = resolve))
    db.close()
  }, count)
}

/** Scrolls by a window's height each frame, for some seconds; counts the frames that show a place without a row. */
async function scrollAll(): Promise<{ frames: number; blank: number; slowest: number }> {
  const grid = document.querySelector('.page-table')!
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  let [frames, blank, slowest] = [0, 0, 0]
  let last = await frame()
  for (let top = 0; frames < 240; top += grid.clientHeight) {
    grid.scrollTop = top
    const now = await frame()
    slowest = Math.max(slowest, now - last)
    last = now
    // What this frame paints is there once React has answered to the scrolling, in the tasks before the next.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const { left, top: from, bottom } = grid.getBoundingClientRect()
    frames += 1
    const isBlank = [0.3, 0.6, 0.9].some((share) => {
      const under = document.elementFromPoint(left + 60, from + (bottom - from) * share)
      return !under?.closest('[role="row"]')
    })
    if (isBlank) blank += 1
  }
  return { frames, blank, slowest: Math.round(slowest) }
}
