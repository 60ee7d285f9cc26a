import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DeskPage, revisionsIn } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('a working store that was emptied is built again from the journal', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  const rows = galley.page.getByRole('grid').getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const known = await rows.allTextContents()
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()
  await galley.close()

  const store = join(galley.profile, 'IndexedDB')
  expect(existsSync(store)).toBe(true)
  rmSync(store, { recursive: true })

  const page = await galley.launch()
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(known.length)
  const again = new DeskPage(page)
  await again.open()
  await expect(again.line('昨日会议强调')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(again.line('昨日会议强调')).toHaveCount(0)
  await again.saved()
  expect(revisionsIn(galley.home).map(({ change }) => change.kind)).toEqual([
    'page.drafted',
    'paragraph.edited',
    'revision.undone'
  ])
})

test('what the journal has and the working store lacks is replayed', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()
  const { lastSeq, name } = await galley.page.evaluate(forgetLastRevision)
  await galley.kill()

  const page = await galley.launch()
  const again = new DeskPage(page)
  await again.open()
  await expect(again.line('昨日会议强调')).toBeVisible()
  expect(await page.evaluate(readLastSeq, name)).toBe(lastSeq)
})

/** Takes the last record out of the working store, as if the program had died between journal and store. */
async function forgetLastRevision(): Promise<{ lastSeq: number; name: string }> {
  const name = (await indexedDB.databases())
    .map((known) => known.name!)
    .find((one) => one.startsWith('galley-'))!
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  const work = db.transaction(['meta', 'revisions', 'states'], 'readwrite')
  const lastSeq = await new Promise<number>((resolve) => {
    const reading = work.objectStore('meta').get('lastSeq')
    reading.onsuccess = () => resolve((reading.result as { value: number }).value)
  })
  work.objectStore('meta').put({ key: 'lastSeq', value: lastSeq - 1 })
  work.objectStore('revisions').delete(lastSeq)
  work.objectStore('states').clear()
  await new Promise((resolve) => (work.oncomplete = resolve))
  db.close()
  return { lastSeq, name }
}

async function readLastSeq(name: string): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  const reading = db.transaction('meta').objectStore('meta').get('lastSeq')
  return new Promise((resolve) => {
    reading.onsuccess = () => {
      db.close()
      resolve((reading.result as { value: number }).value)
    }
  })
}

test('drafts of older stages are made anew, but not under what a person did', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()
  await galley.page.evaluate(ageDrafts)
  await galley.kill()

  const page = await galley.launch()
  const again = new DeskPage(page)
  await again.open(1)
  await expect(again.line('安全生产')).toBeVisible()
  await page.keyboard.press('Alt+PageUp')
  await expect(again.line('昨日会议强调')).toBeVisible()
})

/** Leaves in the working store what a program with older stages would have: other drafts, and its stamp. */
async function ageDrafts(): Promise<void> {
  const name = (await indexedDB.databases())
    .map((known) => known.name!)
    .find((one) => one.startsWith('galley-'))!
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  const work = db.transaction(['meta', 'states'], 'readwrite')
  work.objectStore('meta').put({ key: 'stages', value: 'older' })
  const states = work.objectStore('states')
  states.openCursor().onsuccess = ({ target }) => {
    const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
    if (!cursor) return
    const row = cursor.value as { last: string | null; state: string }
    const state = { ...(JSON.parse(row.state) as object), articles: [] }
    if (row.last === null) cursor.update({ ...row, state: JSON.stringify(state) })
    cursor.continue()
  }
  await new Promise((resolve) => (work.oncomplete = resolve))
  db.close()
}
