import { expect, test } from 'vitest'
import { NameMemory } from '#shared/learning/index'
import type { PageId } from '#shared/model/index'
import { forSeeds } from '../../support/for-seeds'
import { judged } from '../../support/judged'

function remember(...texts: ReturnType<typeof judged>[]): NameMemory {
  const memory = new NameMemory()
  texts.forEach((text, i) => memory.put(`page${i}` as PageId, [text]))
  return memory
}

test('an accepted name is known at once', () => {
  const [name] = remember(judged('a', 0, '居民{阿牛哥|p}说。', 'accepted')).names()
  expect(name).toMatchObject({ name: '阿牛哥', type: 'person', accepted: 1, isStopped: false })
  expect(name!.score).toBeGreaterThan(0.8)
})

test('a name of one character is not known wherever it stands', () => {
  expect(remember(judged('a', 0, '访{华|l}期间。', 'accepted')).names()).toEqual([])
})

test('an accepted date is known nowhere else', () => {
  const text = judged('a', 0, '{明天|p}下雨。', 'accepted')
  const date = { ...text, mentions: text.mentions.map((each) => ({ ...each, type: 'date' as const })) }
  expect(remember(date).names()).toEqual([])
})

test('one rejection stops a name nowhere', () => {
  expect(remember(judged('a', 0, '客流{高峰|p}已过。', 'rejected')).names()).toEqual([])
})

test('a name that is rejected in one surrounding again and again is stopped there alone', () => {
  const text = judged('a', 0, '客流{高峰|p}已过。', 'rejected')
  const [name] = remember(text, text, text, text).names()
  expect(name).toMatchObject({ isStopped: false, score: null, stoppedIn: ['客流\n已过'] })
})

test('a name that is rejected in several surroundings is stopped, until it is accepted often enough', () => {
  const against = ['客流{高峰|p}已过。', '迎来{高峰|p}期。', '早{高峰|p}时段。'].map((line) =>
    judged('a', 0, line, 'rejected')
  )
  expect(remember(...against).names()[0]).toMatchObject({ isStopped: true, score: null })
  const accepted = judged('a', 0, '村民{高峰|p}说。', 'accepted')
  expect(remember(...against, accepted).names()).toEqual([])
  const often = remember(...against, accepted, accepted, accepted, accepted).names()
  expect(often[0]).toMatchObject({ isStopped: false, accepted: 4, rejected: 3 })
  expect(often[0]!.score).not.toBeNull()
})

test('Traditional and simplified are one name', () => {
  const both = remember(
    judged('a', 0, '{陳軍|p}說。', 'accepted'),
    judged('a', 0, '{陈军|p}说。', 'accepted')
  )
  expect(both.names()).toMatchObject([{ name: '陈军', accepted: 2 }])
})

test('law: the names are those of the pages as they were put last', () => {
  const lines = ['居民{高峰|p}说。', '客流{高峰|p}已过。', '{高峰|l}村的{李军|p}来了。', '李军同{李军|p}。']
  forSeeds(200, (random) => {
    const walked = new NameMemory()
    const last = new Map<PageId, ReturnType<typeof judged>[]>()
    for (let step = 0; step < 30; step++) {
      const page = `page${random.int(0, 5)}` as PageId
      const texts = Array.from({ length: random.int(0, 3) }, (_, i) =>
        judged(page, i, random.pick(lines), random.pick(['accepted', 'rejected', 'suggested'] as const))
      )
      walked.put(page, texts)
      last.set(page, texts)
    }
    const fresh = new NameMemory()
    for (const [page, texts] of [...last].reverse()) fresh.put(page, texts)
    expect(walked.names()).toEqual(fresh.names())
    expect(walked.decisions).toBe(fresh.decisions)
  })
})
