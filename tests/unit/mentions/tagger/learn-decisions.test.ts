import { expect, test } from 'vitest'
import {
  learnDecisions,
  lessonOf,
  scoreOnDecisions,
  Tagger,
  trainTagger,
  type JudgedText
} from '#shared/mentions/tagger/index'
import { ANY_TAG } from '#shared/mentions/tagger/tags'
import type { ParagraphId } from '#shared/model/index'
import { parseSentence, trainingText } from '../../../../scripts/tagger/tagged-sentence'
import { WORDS } from '../../../support/word-list'

const SETTINGS = { epochs: 10, rate: 0.3, decay: 0.01, dropout: 0.1, hiding: 0.2, fewest: 1, seed: 1 }
const BASE = trainTagger(
  [
    '市长{陈恢清|p}昨日在{天元区|l}调研。',
    '{湖南大学|o}教授{王小川|p}说，天气很好。',
    '这里的菜很好吃，价格也便宜。'
  ].map((line) => trainingText(parseSentence(line))),
  WORDS,
  SETTINGS
)
const TYPES = ['person', 'place', 'organisation'] as const

/** A paragraph all of whose names are decided as `status` says. */
function judged(id: number, line: string, status: 'suggested' | 'accepted' | 'rejected'): JudgedText {
  const { text, names } = parseSentence(line)
  const mentions = names.map(({ start, end, type }) => ({ start, end, type: TYPES[type]!, status }))
  return { paragraph: `p${id}` as ParagraphId, text, mentions }
}

const NICKNAMES = ['阿牛哥', '阿旺叔', '阿珍姐', '阿福伯', '阿菊婶', '阿强哥', '阿春姐', '阿德叔']
const paragraphs = (status: 'suggested' | 'accepted' | 'rejected') =>
  Array.from({ length: 40 }, (_, id) =>
    judged(id, `大家都喊{${NICKNAMES[id % 8]!}|p}过来吃饭，${'一二三四五'[id % 5]!}个人很高兴。`, status)
  )

test('what was accepted is found where it was not taught', () => {
  const { weights, taught, held, before, after } = learnDecisions(BASE, paragraphs('accepted'), WORDS)
  expect(taught + held).toBe(40)
  expect(held).toBeGreaterThan(3)
  expect(before.recall).toBeLessThan(0.5)
  expect(after).toEqual({ precision: 1, recall: 1 })
  const found = new Tagger(weights, WORDS).names('大家都喊阿明叔过来吃饭。')
  expect(found.map(({ start, end }) => [start, end])).toEqual([[4, 7]])
})

test('what was rejected is found no more', () => {
  const accepted = learnDecisions(BASE, paragraphs('accepted'), WORDS).weights
  const { before, after } = learnDecisions(accepted, paragraphs('rejected'), WORDS)
  expect(before.precision).toBe(0)
  expect(after).toEqual({ precision: null, recall: null })
})

test('nothing is learnt from suggestions that nobody decided', () => {
  const { weights, taught, held } = learnDecisions(BASE, paragraphs('suggested'), WORDS)
  expect([taught, held]).toEqual([0, 0])
  expect(weights).toBe(BASE)
})

test('a paragraph with an undecided suggestion teaches only what is decided', () => {
  const text = judged(1, '{李军|p}去了{长沙|l}。', 'accepted')
  const half = {
    ...text,
    mentions: [text.mentions[0]!, { ...text.mentions[1]!, status: 'suggested' as const }]
  }
  expect([...lessonOf(text).allowed.slice(2, 4)]).toEqual([1, 1])
  const { allowed } = lessonOf(half)
  expect([...allowed.slice(2)]).toEqual([...allowed.slice(2)].map(() => ANY_TAG))
  expect(allowed[0]).not.toBe(ANY_TAG)
})

test('a rejected mention forbids its own type alone', () => {
  const { allowed } = lessonOf({
    paragraph: 'p' as ParagraphId,
    text: '文明',
    mentions: [
      { start: 0, end: 2, type: 'person', status: 'rejected' },
      { start: 0, end: 2, type: 'place', status: 'suggested' }
    ]
  })
  // Bits 1 to 4 are those of persons.
  expect([...allowed]).toEqual([ANY_TAG & ~0b11110, ANY_TAG & ~0b11110])
})

test('scores count decided names alone', () => {
  const text = judged(1, '{李军|p}同{王伟|p}去了{长沙|l}。', 'accepted')
  const names = (spans: [number, number][]) => ({
    names: () => spans.map(([start, end]) => ({ start, end, type: 'person' as const, score: 1 }))
  })
  expect(
    scoreOnDecisions(
      names([
        [0, 2],
        [3, 4]
      ]),
      [text]
    )
  ).toEqual({ precision: 1 / 2, recall: 1 / 3 })
  expect(scoreOnDecisions(names([[6, 7]]), [{ ...text, mentions: [] }])).toEqual({
    precision: null,
    recall: null
  })
})
