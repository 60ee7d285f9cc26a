import { DeskPage } from './support/desk-page'
import { deskPages } from './support/desk-pages'
import { expect, test } from './support/launch'

test.use({ galleyOptions: { folder: deskPages() } })

test('a working store of the first version is opened with all that is in it', async ({ galley }) => {
  const desk = new DeskPage(galley.page)
  await desk.open()
  await desk.select('会议强调', 'before')
  await galley.page.keyboard.insertText('昨日')
  await desk.saved()
  const name = await galley.page.evaluate(writeAsFirstVersion)
  await galley.kill()

  const page = await galley.launch()
  const rows = page.getByRole('grid').getByRole('row')
  await expect(rows).toHaveCount(4)
  // What a list shows of a page is more by now than was stored of it then.
  await expect(page.locator('.page-table__cell--quality', { hasText: '%' })).toHaveCount(3)
  const again = new DeskPage(page)
  await again.open()
  await expect(again.line('昨日会议强调')).toBeVisible()
  expect(await page.evaluate(countRows, [name, 'acts'] as const)).toBe(2)
  await page.keyboard.press('Control+z')
  await expect(again.line('昨日会议强调')).toHaveCount(0)
  await again.saved()
  expect(await page.evaluate(countRows, [name, 'acts'] as const)).toBe(3)
  expect(await page.evaluate(countRows, [name, 'mentions'] as const)).toBe(1)
})

/** Writes the working store anew as the first version laid it out; its version number was 1, which Dexie writes as 10. */
async function writeAsFirstVersion(): Promise<string> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error!)
    })
  const tables = ['raws', 'revisions', 'pages', 'states', 'meta']
  const name = (await indexedDB.databases())
    .map((known) => known.name!)
    .find((one) => one.startsWith('galley-'))!
  const now = await done(indexedDB.open(name))
  const reading = now.transaction(tables)
  const contents = await Promise.all(
    tables.map((table) => done(reading.objectStore(table).getAll() as IDBRequest<object[]>))
  )
  now.close()
  await done(indexedDB.deleteDatabase(name))

  const opening = indexedDB.open(name, 10)
  opening.onupgradeneeded = () => {
    const old = opening.result
    old.createObjectStore('raws', { keyPath: 'id' })
    old.createObjectStore('pages', { keyPath: 'id' })
    old.createObjectStore('states', { keyPath: 'page' })
    old.createObjectStore('meta', { keyPath: 'key' })
    const revisions = old.createObjectStore('revisions', { keyPath: 'seq' })
    revisions.createIndex('[page+seq]', ['page', 'seq'])
  }
  const old = await done(opening)
  const writing = old.transaction(tables, 'readwrite')
  const firstSummary = ({ articles, openFlags, unassigned, mentions, status }: Record<string, unknown>) => ({
    articles,
    openFlags,
    unassigned,
    mentions,
    status
  })
  const asFirst: Record<string, (row: Record<string, unknown>) => object> = {
    pages: (row) => ({
      ...row,
      summary: row.summary && firstSummary(row.summary as Record<string, unknown>)
    }),
    states: (row) => ({ ...row, state: JSON.parse(row.state as string) as object }),
    meta: (row) => (row.key === 'schema' ? { ...row, value: 1 } : row)
  }
  tables.forEach((table, i) => {
    for (const row of contents[i]!) {
      writing.objectStore(table).put(asFirst[table]?.(row as Record<string, unknown>) ?? row)
    }
  })
  await new Promise((resolve) => (writing.oncomplete = resolve))
  old.close()
  return name
}

async function countRows([name, table]: readonly [string, string]): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  const counting = db.transaction(table).objectStore(table).count()
  return new Promise((resolve) => {
    counting.onsuccess = () => {
      db.close()
      resolve(counting.result)
    }
  })
}
