import { expect, test } from 'vitest'
import { targetOfKey } from '../../../../../src/renderer/screens/corpus/target-of-key'

const place = { selected: 50, count: 100, pageRows: 20 }

test.each([
  ['ArrowDown', 51],
  ['ArrowUp', 49],
  ['PageDown', 70],
  ['PageUp', 30],
  ['Home', 0],
  ['End', 99],
  ['a', null]
])('%s leads to %s', (key, target) => {
  expect(targetOfKey(key, place)).toBe(target)
})

test('no key leads out of the list', () => {
  expect(targetOfKey('ArrowDown', { ...place, selected: 99 })).toBe(99)
  expect(targetOfKey('PageUp', { ...place, selected: 3 })).toBe(0)
  expect(targetOfKey('End', { ...place, count: 0 })).toBeNull()
})

test('with nothing selected, down begins at the top and up at the bottom', () => {
  expect(targetOfKey('ArrowDown', { ...place, selected: -1 })).toBe(0)
  expect(targetOfKey('ArrowUp', { ...place, selected: -1 })).toBe(99)
})
