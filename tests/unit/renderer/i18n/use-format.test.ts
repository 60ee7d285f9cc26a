import { describe, expect, test } from 'vitest'
import { makeFormat } from '../../../../src/renderer/i18n/use-format'

const now = new Date(2026, 10, 21, 9, 30)
const at = (day: number, hour: number): string => new Date(2026, 10, day, hour, 5).toISOString()

describe('a moment near now is said in words', () => {
  test('today and yesterday, in both languages', () => {
    expect(makeFormat('en').when(at(21, 8), now)).toMatch(/^today 08:05/)
    expect(makeFormat('zh-CN').when(at(21, 8), now)).toBe('今天 08:05')
    // Late yesterday is yesterday, though it is not a day ago.
    expect(makeFormat('zh-CN').when(at(20, 23), now)).toBe('昨天 23:05')
  })

  test('any other day is a date', () => {
    expect(makeFormat('zh-CN').when(at(2, 8), now)).toBe('2026年11月2日')
    expect(makeFormat('en').when(at(2, 8), now)).toBe('Nov 2, 2026')
  })
})

test('sizes and shares', () => {
  expect(makeFormat('en').bytes(0)).toBe('0 bytes')
  expect(makeFormat('en').bytes(1_234_000)).toBe('1.2 MB')
  expect(makeFormat('en').percent(0.876)).toBe('88%')
})
