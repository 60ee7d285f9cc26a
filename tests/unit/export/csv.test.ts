import { expect, test } from 'vitest'
import { csvOf } from '#shared/export/index'

test('fields are quoted where they must be, and numbers never', () => {
  expect(
    csvOf(
      ['状态', 'pages'],
      [
        ['a,"b"', -1.5],
        ['c\nd', null]
      ]
    )
  ).toBe('\uFEFF状态,pages\r\n"a,""b""",-1.5\r\n"c\nd",\r\n')
})

test('no text becomes a formula', () => {
  expect(csvOf(['who'], [['=1+1'], ['@x'], ['-']])).toBe("\uFEFFwho\r\n'=1+1\r\n'@x\r\n'-\r\n")
})
