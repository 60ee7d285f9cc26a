import { expect, test } from 'vitest'
import { NameMemory, NameVerdicts } from '#shared/learning/index'
import { judged } from '../../support/judged'

const memory = new NameMemory()
memory.put('page' as never, [
  judged('page', 0, '居民{陈军|p}说。', 'accepted'),
  ...['客流{高峰|p}已过。', '迎来{高峰|p}期。', '早{高峰|p}时段。'].map((line, i) =>
    judged('page', i + 1, line, 'rejected')
  )
])
const verdicts = new NameVerdicts(memory.names())
const suggestion = (text: string, score: number | null) => ({ text, type: 'person' as const, score })

test('an open suggestion of an accepted name rises, one of a rejected name sinks', () => {
  expect(verdicts.score(suggestion('陳軍', 0.5))).toBeGreaterThan(0.8)
  expect(verdicts.score(suggestion('陈军', 0.97))).toBe(0.97)
  expect(verdicts.score(suggestion('高峰', 0.9))).toBe(0.05)
})

test('what nobody decided, or a person tagged, stays as it is', () => {
  expect(verdicts.score(suggestion('王伟', 0.5))).toBe(0.5)
  expect(verdicts.score({ ...suggestion('陈军', 0.5), type: 'place' })).toBe(0.5)
  expect(verdicts.score(suggestion('高峰', null))).toBeNull()
})
