import { describe, expect, test } from 'vitest'
import {
  EMPTY_WORDS,
  FREQUENCY_BITS,
  parseWordList,
  roomForWords,
  unitsOf,
  WORD_CLASSES,
  type WordList
} from '#shared/lexicon/index'
import { WORD_LIST_TEXT, WORDS } from '../../support/word-list'

const small = parseWordList('阶 10 n\n段 20 q\n阶段 900 n\n工作 70 vn\n')

describe('a word list', () => {
  test('frequency is what the list says, for every word of the real list', () => {
    const said = new Map<string, number>()
    for (const line of WORD_LIST_TEXT.split('\n')) {
      const [word = '', frequency] = line.split(' ')
      if (word.length > 0 && word.length <= WORDS.longest) said.set(word, Number(frequency))
    }
    expect(said.size).toBeGreaterThan(340_000)
    for (const [word, frequency] of said) {
      if (WORDS.frequency(word) !== frequency)
        expect([word, WORDS.frequency(word)]).toEqual([word, frequency])
    }
  })

  test('a text that is not on the list has frequency 0', () => {
    for (const text of ['', '罗厚清', '段工作', '株', '阶段工', '𠮷水县', '阶段阶段阶段阶段阶段']) {
      expect(small.frequency(text)).toBe(0)
    }
  })

  test('a word is found inside a text', () => {
    expect(small.frequency('下阶段工作', 1, 3)).toBe(900)
    expect(small.frequency('下阶段工作', 0, 3)).toBe(0)
  })

  test('the last line may lack its end, and what follows the frequency is left out', () => {
    const list = parseWordList('工作 70\n阶段 900')
    expect([list.frequency('工作'), list.frequency('阶段'), list.total]).toEqual([70, 900, 970])
  })

  test('a word named twice counts as it is named last', () => {
    const list = parseWordList('工作 70\n工作 30\n')
    expect([list.frequency('工作'), list.total]).toEqual([30, 30])
  })

  test('the likeliest segmentation takes words whole', () => {
    const whole = logProbability(small, '阶段工作')
    expect(whole).toBeCloseTo(Math.log(900 / 1000) + Math.log(70 / 1000))
    expect(whole).toBeGreaterThan(logProbability(small, '阶') + logProbability(small, '段工作') + 4)
  })

  test('without a list nothing is known', () => {
    expect(parseWordList('')).toMatchObject({ total: 0, longest: 0 })
    expect(logProbability(parseWordList(''), '工作')).toBe(0)
    expect([EMPTY_WORDS.frequency('工作'), logProbability(EMPTY_WORDS, '工作')]).toEqual([0, 0])
  })

  test('what is asked of units is what is asked of text', () => {
    const list = parseWordList('工作 70\n阶段 900\n阶段性 40\n人工智能 20\n')
    const text = '下阶段性工作人工智能'
    const units = unitsOf(text)
    for (let start = 0; start < text.length; start++) {
      for (let end = start; end <= text.length; end++)
        expect(list.frequencyOf(units, start, end)).toBe(list.frequency(text, start, end))
    }
    expect([list.wordEnd(text, 1, 4, 3), list.wordEnd(text, 1, 4, 50), list.wordEnd(text, 0, 4, 3)]).toEqual([
      4, 3, 0
    ])
    const crossed = [...text].flatMap((_, at) => (list.crosses(units, units.length, at) ? [at] : []))
    expect(crossed).toEqual([2, 3, 5, 7, 8, 9])
    expect([list.mayEnd('工智能', 0, 3), list.mayEnd('工智', 0, 2), list.mayEnd('段性', 0, 2)]).toEqual([
      true,
      false,
      true
    ])
  })
})

const logProbability = (list: WordList, text: string): number =>
  list.segmentLogProbability(unitsOf(text), text.length)

test('words at a place are told with their class, those that only the lexicon has without a frequency', () => {
  const words = parseWordList('株洲 85 ns\n株洲市 26 ns\n城市 9000 ns')
  const found = roomForWords()
  const at = (text: string) => {
    const units = Uint16Array.from([...text], (unit) => unit.charCodeAt(0))
    const count = words.wordsAt(units, 0, units.length, found)
    return Array.from({ length: count }, (_, k) => [
      text.slice(0, found.ends[k]),
      WORD_CLASSES[found.values[k]! >> FREQUENCY_BITS],
      found.values[k]! & (2 ** FREQUENCY_BITS - 1)
    ])
  }
  expect(at('株洲市长')).toEqual([
    ['株洲', 'place', 85],
    ['株洲市', 'place', 26]
  ])
  expect(at('巴基斯坦')).toContainEqual(['巴基斯坦', 'country', 0])
  // The dictionary takes it for a place.
  expect(at('城市')).toContainEqual(['城市', 'noun', 9000])
  expect(words.frequency('巴基斯坦')).toBe(0)
})
