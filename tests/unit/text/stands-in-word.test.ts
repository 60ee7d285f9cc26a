import { expect, test } from 'vitest'
import { EMPTY_WORDS } from '#shared/lexicon/index'
import { standsInWord } from '#shared/text/index'
import { WORDS } from '../../support/word-list'

const confusion = { was: '官', now: '宜', before: '制', after: '' }
const stands = (text: string, words = WORDS) => standsInWord(text, confusion, text.indexOf('官'), words)

test('what was read makes a word there, unless what is meant makes one as long', () => {
  expect(stands('旧体制官员讲话')).toBe(true)
  expect(stands('坚持一事制官，稳步')).toBe(false)
  expect(stands('坚持因地制官员工')).toBe(false)
  expect(stands('旧体制官员讲话', EMPTY_WORDS)).toBe(false)
})

test('a word that the confusion itself speaks of is no objection', () => {
  const text = '拥有很大的权利'
  const known = { was: '利', now: '力', before: '权', after: '' }
  expect(standsInWord(text, known, text.length - 1, WORDS)).toBe(false)
})
