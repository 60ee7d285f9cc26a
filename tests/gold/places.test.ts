import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { evidenceOf } from '../support/corpus'
import { seedNames, seedPage } from '../support/gold-scores'
import { TAGGER, WORDS } from '../support/word-list'

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))

/** Right places that the gold pages do not list: it names those that must be found, not all there are. */
const JUDGED = read('places.json') as Readonly<Record<string, readonly string[]>>
const LEAST_PRECISION = 0.85

/** A mark before each suggestion says whether it is right. */
test('suggested places on the seeds are places, judged one by one', () => {
  const pages = seedNames().map(seedPage)
  const evidence = evidenceOf(pages)
  const judged = pages.flatMap((page) => {
    const { mentions, paragraphs, articles } = draftPage(page, DEFAULT_SETTINGS, WORDS, evidence, {
      tagger: TAGGER
    })
    const { places } = read(join('pages', page.path.replace('.txt', '.json'))) as { places: string[] }
    const right = new Set([...places, ...(JUDGED[page.path.slice(0, 3)] ?? [])])
    const inArticles = new Set(articles.flatMap((article) => article.paragraphs))
    const found = Object.values(mentions).filter(
      ({ type, paragraph }) => type === 'place' && inArticles.has(paragraph)
    )
    const names = new Set(
      found.map(({ paragraph, start, end }) => paragraphs[paragraph]!.text.slice(start, end))
    )
    return [...names].map((name) => `${right.has(name) ? '+' : '-'} ${page.path.slice(0, 3)} ${name}`)
  })
  const wrong = judged.filter((line) => line.startsWith('-'))
  expect(1 - wrong.length / judged.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION)
})
