import { beforeAll, expect, test } from 'vitest'
import type { PageState, Paragraph, ParagraphId, RawPage, Reading } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage, readPage } from '#shared/pipeline'
import { applyChange, goOnToEnd, goOnWith, nextDoubt, openingState } from '#shared/review/index'
import { ownershipFaults } from '#shared/text/index'
import { evidenceOf } from '../../support/corpus'
import { seedNames, seedPage } from '../../support/gold-scores'
import { WORDS } from '../../support/word-list'

let page: RawPage
let naive: PageState
let reading: Reading
let rebuilt: PageState

beforeAll(() => {
  const pages = seedNames().map(seedPage)
  const evidence = evidenceOf(pages)
  page = pages[1]!
  const settings = { ...DEFAULT_SETTINGS, segmentation: 'naive' as const }
  naive = openingState(draftPage(page, settings, WORDS, evidence), page.id)
  rebuilt = openingState(draftPage(page, DEFAULT_SETTINGS, WORDS, evidence), page.id)
  reading = readPage(page, DEFAULT_SETTINGS, WORDS, evidence)
})

/** The raw lines of each paragraph, article by article in the order of their titles, with roles. */
const shapeOf = ({ articles, paragraphs }: PageState): string[] =>
  articles
    .map((article) =>
      article.paragraphs.map((id) => `${paragraphs[id]!.role} ${linesOf(paragraphs[id]!)}`).join('; ')
    )
    .sort()

const linesOf = ({ runs }: Paragraph): string => {
  const lines = runs.map((run) => page.text.slice(0, run.rawStart).split('\n').length)
  return [...new Set(lines)].join()
}

/** The same without regard to where paragraphs end. */
const orderOf = ({ articles, paragraphs }: PageState): string[] =>
  articles.map((article) => article.paragraphs.map((id) => linesOf(paragraphs[id]!)).join()).sort()

const ids = () => {
  let made = 0
  return () => `n${made++}` as ParagraphId
}

test('a draft that is as the page reads has no doubt', () => {
  for (const { paragraphs } of rebuilt.articles)
    expect(nextDoubt(rebuilt, reading, paragraphs[0]!)).toBeNull()
})

test('taken step by step, what stands as the file has it comes to stand as it reads', () => {
  const newId = ids()
  let state = naive
  let steps = 0
  let from = state.articles[0]!.paragraphs[0]!
  for (let doubt = nextDoubt(state, reading, from); doubt; doubt = nextDoubt(state, reading, from)) {
    const changes = goOnWith(state, reading, doubt, doubt.followers[0]!, newId)
    state = changes.reduce(applyChange, state)
    from = doubt.after
    steps += 1
  }
  expect(orderOf(state)).toEqual(orderOf(rebuilt))
  expect(ownershipFaults(state, page.text)).toEqual([])
  expect(steps).toBeLessThan(60)
})

test('gathered article by article, it is the draft to the paragraph', () => {
  const newId = ids()
  let state = naive
  for (const { paragraphs } of rebuilt.articles) {
    const first = paragraphs[0]!
    state = goOnToEnd(state, reading, first, newId).reduce(applyChange, state)
  }
  expect(shapeOf(state)).toEqual(shapeOf(rebuilt))
})

test('a block inside a paragraph is cut out, and what is left of it is whole again', () => {
  const article = rebuilt.articles.find(({ paragraphs }) =>
    paragraphs.some((id) => rebuilt.paragraphs[id]!.text.includes('研究部署下阶段工作'))
  )!
  const [title] = article.paragraphs
  const body = article.paragraphs.find((id) => rebuilt.paragraphs[id]!.text.includes('下阶段工作'))!
  const block = reading.findIndex(({ at }) => page.text.slice(at.start, at.end) === '段工作。')
  const changes = goOnWith(
    rebuilt,
    reading,
    { article, after: title! },
    { block, runsOn: false, reasons: [] },
    ids()
  )
  const state = changes.reduce(applyChange, rebuilt)
  const after = state.articles.find(({ id }) => id === article.id)!.paragraphs
  expect(state.paragraphs[after[1]!]!.text).toBe('段工作。')
  expect(state.paragraphs[body]!.text).toMatch(/研究部署下阶$/)
  expect(ownershipFaults(state, page.text)).toEqual([])
})
