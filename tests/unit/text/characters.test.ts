import { expect, test } from 'vitest'
import { countHan, isHan, widthEms } from '#shared/text/index'

test('isHan and countHan: Script=Han, for every code point', () => {
  const wrong: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    const expected = /\p{Script=Han}/u.test(character)
    if (isHan(character) !== expected || countHan(character) !== Number(expected))
      wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
  expect(isHan('')).toBe(false)
  expect(countHan('株洲Delta，𠮷野家\ud842')).toBe(5)
})

test('widthEms counts a half for Latin and ASCII, one for all else', () => {
  expect([widthEms(''), widthEms('株洲，'), widthEms('12.6亿é'), widthEms('𠮷\ud842')]).toEqual([
    0, 3, 3.5, 2
  ])
})
