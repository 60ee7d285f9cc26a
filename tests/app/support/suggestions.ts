import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超兰霞平刚']

/** The name number `i`; the first four hundred differ. */
export const nameAt = (i: number): string =>
  SURNAMES[i % SURNAMES.length]! + GIVEN[Math.floor(i / SURNAMES.length) % GIVEN.length]!

/** A page of one article that names `names`, a few in a paragraph. */
export function pageNaming(title: string, names: readonly string[]): string {
  const paragraphs: string[] = []
  for (let from = 0; from < names.length; from += 5) {
    const some = names.slice(from, from + 5).map((name) => `居民${name}说生活更方便了，`)
    paragraphs.push(`${some.join('')}大家都对社区的新变化表示满意。`)
  }
  return `${title}\n\n株洲日报讯 4月28日，社区居民谈起家门口的变化。\n\n${paragraphs.join('\n\n')}\n`
}

/** A folder of pages, each naming its own list. */
export function pagesNaming(lists: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-names-'))
  lists.forEach((names, i) => {
    const name = `${String(i + 1).padStart(4, '0')}.txt`
    writeFileSync(join(folder, name), pageNaming(`社区里的新变化之${i + 1}`, names))
  })
  return folder
}

/**
 * Puts suggestions in place of those that the recognisers made: one wherever a page says 居民…说, of which the name is
 * the person. Scores go down along a page. Returns how many; call it before the review is opened.
 */
export async function suggestNames(page: Page): Promise<number> {
  return page.evaluate(writeSuggestions)
}

async function writeSuggestions(): Promise<number> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error!)
    })
  interface Row {
    page: string
    state: {
      mentions: Record<string, object>
      paragraphs: Record<string, { id: string; text: string }>
      articles: { paragraphs: string[] }[]
    }
  }
  const name = (await indexedDB.databases())
    .map((known) => known.name!)
    .find((one) => one.startsWith('galley-'))!
  const db = await done(indexedDB.open(name))
  const writing = db.transaction(['states', 'mentions'], 'readwrite')
  const states = writing.objectStore('states')
  let count = 0
  for (const row of (await done(states.getAll())) as Row[]) {
    row.state = JSON.parse(row.state as unknown as string) as Row['state']
    const mentions: Record<string, object> = {}
    for (const id of row.state.articles.flatMap(({ paragraphs }) => paragraphs)) {
      for (const match of row.state.paragraphs[id]!.text.matchAll(/居民(..)说/g)) {
        const start = match.index + 2
        const key = `m${Object.keys(mentions).length}`
        mentions[key] = {
          id: key,
          type: 'person',
          paragraph: id,
          start,
          end: start + 2,
          status: 'suggested',
          by: 'test',
          score: Math.max(0.01, 0.99 - Object.keys(mentions).length / 1000)
        }
      }
    }
    row.state.mentions = mentions
    count += Object.keys(mentions).length
    states.put(row)
  }
  writing.objectStore('mentions').clear()
  await new Promise((resolve) => (writing.oncomplete = resolve))
  db.close()
  return count
}
