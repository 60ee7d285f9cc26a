import { expect, test } from 'vitest'
import type { Draft } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { sourceOf } from '#shared/text/index'
import { draftLines, outline } from '../../support/drafting'
import { seedPage } from '../../support/gold-scores'
import { WORDS } from '../../support/word-list'

function seedDraft(seed: string): { draft: Draft; linesOf: (id: string) => number[] } {
  const page = seedPage(seed)
  const draft = draftPage(page, DEFAULT_SETTINGS, WORDS)
  const lineAt = (offset: number) => page.text.slice(0, offset).split('\n').length
  const linesOf = (id: string) => {
    const spans = sourceOf(Object.values(draft.paragraphs).find((paragraph) => paragraph.id === id)!)
    return [...new Set(spans.map((span) => lineAt(span.start)))]
  }
  return { draft, linesOf }
}

test('columns torn apart are joined by their seams (seed 001, lines 169 to 193)', () => {
  const { draft, linesOf } = seedDraft('001_f65b76885ef1d007.txt')
  const inspection = draft.articles.find((article) =>
    article.paragraphs.some((id) => linesOf(id)[0] === 169)
  )!
  const lines = inspection.paragraphs.map(linesOf)
  expect(lines).toContainEqual([39])
  expect(lines).toContainEqual([169, 175, 177, 179, 29])
  expect(lines).toContainEqual([171, 31])
  expect(lines).toContainEqual([173, 181, 183, 185, 187, 167])
})

test('a quotation that only one block closes pulls it over another (seed 001, lines 141 to 145)', () => {
  const { draft, linesOf } = seedDraft('001_f65b76885ef1d007.txt')
  const joined = Object.values(draft.paragraphs).find(({ id }) => linesOf(id)[0] === 141)!
  expect(linesOf(joined.id)).toEqual([141, 145])
  expect(joined.text).toMatch(/“与我们接洽.*合作的公司。”$/)
})

test('titles find their articles wherever they stand (seed 000)', () => {
  const { draft, linesOf } = seedDraft('000_1c7b1d1ddfc43ace.txt')
  const firsts = draft.articles.map((article) => {
    const opener = article.paragraphs.find((id) => draft.paragraphs[id]!.role === 'body')!
    return [linesOf(article.paragraphs[0]!)[0], linesOf(opener)[0]]
  })
  expect(firsts).toEqual([
    [1, 2],
    [273, 42],
    [183, 113],
    [372, 202],
    [194, 276]
  ])
})

test('repetitions are left out and point to what they repeat (seed 003, lines 21 to 25 and 59 to 77)', () => {
  const { draft, linesOf } = seedDraft('003_c60bb1083c4f136c.txt')
  const repeats = draft.repeats.map((id) => [linesOf(id)[0], linesOf(draft.paragraphs[id]!.copyOf!)[0]])
  expect(repeats.sort((a, b) => a[0]! - b[0]!)).toEqual([
    [23, 21],
    [25, 21],
    [69, 59],
    [71, 61],
    [73, 63],
    [75, 65],
    [77, 67]
  ])
})

test('of copies that end with a jump line the last is kept (seed 004, lines 79 and 83)', () => {
  const { draft, linesOf } = seedDraft('004_90b9b8a56207ea22.txt')
  expect(draft.repeats.map((id) => [linesOf(id)[0], draft.paragraphs[id]!.role])).toEqual([
    [79, 'body'],
    [79, 'jump']
  ])
})

test('decisions keep score and reasons', () => {
  const { draft } = seedDraft('001_f65b76885ef1d007.txt')
  const kinds = new Set(draft.decisions.map((decision) => decision.kind))
  expect(kinds).toEqual(new Set(['follows', 'titles', 'furniture']))
  for (const { score, reasons } of draft.decisions) {
    expect(score).toBeGreaterThanOrEqual(0.5)
    expect(reasons.length).toBeGreaterThan(0)
  }
})

test('a title that fits nowhere is an article of its own', () => {
  const draft = draftLines(
    '云溪市地铁隧道全线贯通',
    '本报讯（记者/林晓东）云溪市地铁一号线隧道昨日全线贯通，盾构机完成掘进。',
    '',
    '望江区茶园喜获丰收'
  )
  expect(outline(draft).at(-1)).toEqual([['headline', '望江区茶园喜获丰收']])
})
