import { expect, test } from 'vitest'
import { holdBack, learningSteps } from '#shared/learning/index'
import { trainTagger, unpackWeights, Tagger } from '#shared/mentions/tagger/index'
import type { JudgedText, MentionStatus } from '#shared/model/index'
import { finish } from '#shared/text/index'
import { parseSentence, trainingText } from '../../../scripts/tagger/tagged-sentence'
import { judged } from '../../support/judged'
import { forSeeds } from '../../support/for-seeds'
import { WORDS } from '../../support/word-list'

const SETTINGS = { epochs: 10, rate: 0.3, decay: 0.01, dropout: 0.1, hiding: 0.2, fewest: 1, seed: 1 }
const SHIPPED = trainTagger(
  [
    '市长{陈恢清|p}昨日在{天元区|l}调研。',
    '{湖南大学|o}教授{王小川|p}说，天气很好。',
    '这里的菜很好吃，价格也便宜。'
  ].map((line) => trainingText(parseSentence(line))),
  WORDS,
  SETTINGS
)

const learn = (texts: readonly JudgedText[]) => finish(learningSteps(SHIPPED, texts, WORDS))

const NICKNAMES = ['阿牛哥', '阿旺叔', '阿珍姐', '阿福伯', '阿菊婶', '阿强哥', '阿春姐', '阿德叔']
const pages = (status: MentionStatus, count = 40): JudgedText[] =>
  Array.from({ length: count }, (_, i) =>
    judged(
      `page${i}`,
      0,
      `大家都喊{${NICKNAMES[i % 8]!}|p}过来吃饭，${'一二三四五'[i % 5]!}个人很高兴。`,
      status
    )
  )

test('what was accepted is found where it was not taught', () => {
  const { weights, taught, held, before, after } = learn(pages('accepted'))
  expect(taught + held).toBe(40)
  expect(held).toBeGreaterThan(3)
  expect(before.person.right).toBeLessThan(held / 2)
  expect(after.person).toEqual({ right: held, wrong: 0, wanted: held })
  const found = new Tagger(unpackWeights(weights!), WORDS).names('大家都喊阿明叔过来吃饭。')
  expect(found.map(({ start, end }) => [start, end])).toEqual([[4, 7]])
})

test('nothing is learned from suggestions that nobody decided', () => {
  const { weights, taught, held, before, after } = learn(pages('suggested'))
  expect([weights, taught, held]).toEqual([null, 0, 0])
  expect(after).toEqual(before)
})

test('undecided suggestions beside decided ones change nothing that is learned', () => {
  const decided = pages('accepted')
  const others = pages('suggested').map((text, i) => ({ ...text, page: `other${i}` as typeof text.page }))
  const { weights, ...figures } = learn(decided)
  const again = learn([...others, ...decided])
  expect(again.weights).toEqual(weights)
  expect({ ...again, weights: null }).toEqual({ ...figures, weights: null })
})

test('the same decisions in any order give the same to the byte', () => {
  const texts = pages('accepted', 12)
  expect(learn(texts.toReversed())).toEqual(learn(texts))
})

test('a step tells how much is done, and never goes back', () => {
  const steps = learningSteps(SHIPPED, pages('accepted'), WORDS)
  const shares: number[] = []
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value)
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test('law: pages are taught or held back, never both, and none is lost', () => {
  forSeeds(200, (random) => {
    const texts = Array.from({ length: random.int(0, 60) }, (_, i) => {
      const status = random.pick(['accepted', 'rejected', 'suggested'] as const)
      return judged(`page${random.int(0, 30)}`, i, '{李军|p}去了。', status)
    })
    const decided = texts.filter(({ mentions }) => mentions[0]!.status !== 'suggested')
    const { taught, held } = holdBack(texts)
    expect(new Set([...taught, ...held])).toEqual(new Set(decided))
    expect(taught.length + held.length).toBe(decided.length)
    const taughtPages = new Set(taught.map(({ page }) => page))
    expect(held.filter(({ page }) => taughtPages.has(page))).toEqual([])
    if (new Set(decided.map(({ page }) => page)).size > 1) expect(held.length).toBeGreaterThan(0)
    if (decided.length > 0) expect(taught.length).toBeGreaterThan(0)
  })
})
