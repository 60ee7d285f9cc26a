import { expect, test } from 'vitest'
import { PageWords } from '#shared/articles/page-words'
import { EMPTY_WORDS } from '#shared/lexicon/index'
import { WORDS } from '../../support/word-list'

function termsOf(text: string, words = WORDS): Map<number, number> {
  const terms = new Map<number, number>()
  new PageWords(words).each(text, (term, nats) => terms.set(term, nats))
  return terms
}

const common = (a: string, b: string): number[] => {
  const others = termsOf(b)
  return [...termsOf(a)].filter(([term]) => others.has(term)).map(([, nats]) => nats)
}

test('a word is the same wherever it stands, in either script', () => {
  expect(common('码头很忙', '扩建码头')).toHaveLength(1)
  expect(common('圖書館', '图书馆')).toHaveLength(1)
})

test('the rarer a word, the more it tells; names tell most', () => {
  const [rare] = common('泊位紧张', '新泊位')
  const [usual] = common('会议', '会议')
  const name = Math.max(...common('梁秀珩说', '记者梁秀珩'))
  expect(rare!).toBeGreaterThan(usual!)
  expect(name).toBeGreaterThan(rare!)
})

test('Latin words count whole, whatever their case', () => {
  expect(common('the Harbour works', 'HARBOUR')).toHaveLength(1)
})

test('without a list of words two characters are one term', () => {
  expect(termsOf('码头工人', EMPTY_WORDS).size).toBe(3)
})
