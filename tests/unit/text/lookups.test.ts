import { expect, test } from 'vitest'
import {
  EMPTY_NGRAM,
  Kind,
  kindsOf,
  mayHold,
  Ngrams,
  NO_NGRAM,
  standsTwice,
  windowHashes
} from '#shared/text/index'
import { forSeeds } from '../../support/for-seeds'

const ALPHABET = '一二三A1，“ \u3000\ufffd𠮷\ud842'

const numberOf = (ngrams: Ngrams, text: string) =>
  [...Array(text.length).keys()].reduce((number, i) => ngrams.add(number, text.charCodeAt(i)), EMPTY_NGRAM)

test('equal n-grams have equal numbers, others do not', () => {
  forSeeds(20, (random) => {
    const ngrams = new Ngrams()
    const numbers = new Map<string, number>()
    for (let i = 0; i < 3000; i++) {
      const text = random.text(random.int(1, 4), ALPHABET)
      const number = numberOf(ngrams, text)
      expect(numbers.get(text) ?? number).toBe(number)
      numbers.set(text, number)
    }
    expect(new Set(numbers.values()).size).toBe(numbers.size)
    expect(ngrams.find(EMPTY_NGRAM, 0x4e8c)).toBe(numbers.get('二') ?? NO_NGRAM)
    expect(ngrams.find(EMPTY_NGRAM, 0x5b)).toBe(NO_NGRAM)
  })
})

test('kinds are those that expressions tell', () => {
  const has = (unit: number, kind: number) => (kindsOf(unit) & kind) !== 0
  const isWrong = (unit: number) => {
    const character = String.fromCharCode(unit)
    const isHalf = unit >= 0xd800 && unit < 0xe000
    if (isHalf) return !has(unit, Kind.half)
    return (
      has(unit, Kind.half) ||
      has(unit, Kind.latin) !== /\p{Script=Latin}/u.test(character) ||
      has(unit, Kind.letter) !== /\p{L}/u.test(character) ||
      has(unit, Kind.word) !== /[\p{L}\p{N}]/u.test(character) ||
      has(unit, Kind.space) !== /\s/.test(character)
    )
  }
  // Subtle: one expectation for all; one for each unit takes seconds.
  expect([...Array(2 ** 16).keys()].filter(isWrong)).toEqual([])
})

test('mayHold is never false where the text holds one', () => {
  expect(mayHold('株洲', Kind.latin)).toBe(false)
  expect(mayHold('株洲A', Kind.latin)).toBe(true)
  expect(mayHold('株洲𠮷', Kind.latin)).toBe(true)
  expect(mayHold('', Kind.half)).toBe(false)
})

test('equal windows have equal hashes', () => {
  forSeeds(50, (random) => {
    const text = random.text(60, '一二')
    const hashes = windowHashes(text, 4)
    expect(hashes).toHaveLength(Math.max(0, text.length - 3))
    hashes.forEach((hash, i) => {
      expect(hashes[text.indexOf(text.slice(i, i + 4))]).toBe(hash)
    })
  })
})

test('standsTwice says what the expression says', () => {
  forSeeds(400, (random) => {
    const text = random.text(random.int(0, 24), '一二三四')
    expect(standsTwice(text, 3)).toBe(/([一二三四]{2,3})\1/.test(text))
  })
})
