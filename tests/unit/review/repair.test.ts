import { expect, test } from 'vitest'
import type { ArticleId, PageId, PageState, Paragraph, ParagraphId, Role } from '#shared/model/index'
import { applyChange, cutOut, giveTo, joinRests, likelyOriginals, openingState } from '#shared/review/index'
import { concatAligned, fromRaw } from '#shared/text/index'

const LINES = [
  '市委召开会议',
  '甲段第一行',
  '别篇的一行',
  '甲段第三行',
  '大集开市',
  '乙段第一行',
  '甲段第一行。'
]
const raw = LINES.join('\n')

function paragraph(role: Role, ...numbers: number[]): Paragraph {
  const pieces = numbers.map((number) => {
    const start = LINES.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0)
    return fromRaw(raw, { start, end: start + LINES[number - 1]!.length })
  })
  return { id: `p${numbers.join('-')}` as ParagraphId, role, ...concatAligned(pieces) }
}

const [a, b] = ['a', 'b'] as ArticleId[] as [ArticleId, ArticleId]
const title = paragraph('headline', 1)
const mixed = paragraph('body', 2, 3, 4)
const other = paragraph('headline', 5)
const body = paragraph('body', 6)
const copy = paragraph('body', 7)

const state: PageState = openingState(
  {
    paragraphs: Object.fromEntries([title, mixed, other, body, copy].map((each) => [each.id, each])),
    articles: [
      { id: a, paragraphs: [title.id, mixed.id] },
      { id: b, paragraphs: [other.id, body.id] }
    ],
    furniture: [],
    unassigned: [copy.id],
    repeats: [],
    mentions: {},
    flags: {},
    decisions: []
  },
  '0123456789abcdef' as PageId
)

const textsOf = (now: PageState, index: number) =>
  now.articles[index]!.paragraphs.map((id) => now.paragraphs[id]!.text)

test('a line in the middle of a paragraph goes to another article, and the paragraph is whole again', () => {
  let made = 0
  const start = raw.indexOf('别篇')
  const cutting = cutOut(state, { start, end: start + 5 }, () => `new${made++}` as ParagraphId)
  const cut = cutting.changes.reduce(applyChange, state)
  const given = giveTo(cut, cutting.paragraphs, b).reduce(applyChange, cut)
  expect(textsOf(given, 0)).toEqual(['市委召开会议', '甲段第一行', '甲段第三行'])
  const whole = joinRests(given, cutting).reduce(applyChange, given)
  expect(textsOf(whole, 0)).toEqual(['市委召开会议', '甲段第一行甲段第三行'])
  expect(textsOf(whole, 1)).toEqual(['大集开市', '别篇的一行', '乙段第一行'])
})

test('text goes where the file has it, never above the title; a title never below the text', () => {
  const texts = (id: ParagraphId, to: ArticleId, index: number) =>
    textsOf(giveTo(state, [id], to).reduce(applyChange, state), index)
  expect(texts(copy.id, b, 1)).toEqual(['大集开市', '乙段第一行', '甲段第一行。'])
  expect(texts(mixed.id, b, 1)).toEqual(['大集开市', mixed.text, '乙段第一行'])
  expect(texts(other.id, a, 0)).toEqual(['市委召开会议', '大集开市', mixed.text])
  expect(giveTo(state, [body.id], b)).toEqual([])
})

test('the most similar paragraph is the likeliest original', () => {
  const [first, second] = likelyOriginals(state, copy.id)
  expect(first).toEqual({ id: mixed.id, share: 1 })
  expect(second!.share).toBeLessThan(1)
})
