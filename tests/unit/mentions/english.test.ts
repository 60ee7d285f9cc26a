import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addUp, scoreOf, scoreTagger } from '../../../scripts/tagger/scores'
import { parseSentences } from '../../../scripts/tagger/tagged-sentence'
import { TAGGED_TYPES, type TaggedType } from '#shared/mentions/tagger/index'
import { suggestedIn, suggestedOn } from '../../support/suggested'

const names = (text: string) =>
  suggestedIn(text).flatMap(({ type, text: name }) =>
    TAGGED_TYPES.includes(type as TaggedType) ? [`${type} ${name}`] : []
  )

const found = (text: string) =>
  suggestedIn(text).flatMap(({ start, end, type, score = 0 }) =>
    TAGGED_TYPES.includes(type as TaggedType) ? [{ start, end, type: type as TaggedType, score }] : []
  )

test('names in marked English sentences are found', () => {
  const sentences = parseSentences(readFileSync('tests/unit/mentions/english-sentences.txt', 'utf8'))
  const errors: string[] = []
  const counts = scoreTagger({ names: found }, sentences, (error) => errors.push(error))
  const { precision, recall } = scoreOf(addUp(counts))
  expect(precision, errors.join('\n')).toBeGreaterThan(0.9)
  expect(recall, errors.join('\n')).toBeGreaterThan(0.85)
})

describe('where capitals tell nothing', () => {
  test.each([
    ['FIRE SWEEPS MILL IN LEEDS; TWO MEN DIE', ['place LEEDS']],
    ['MAYOR JOHN DELANEY RESIGNS AFTER VOTE', ['person JOHN DELANEY']],
    ['THE WEATHER WILL BE FINE AND WARM', []],
    ['Nothing Was Said', []]
  ])('%s', (headline, wanted) => expect(names(headline)).toEqual(wanted))
})

describe('in Chinese text', () => {
  test.each([
    ['记者采访了Mr. Smith，他说很好。', ['person Mr. Smith'.replace('Mr. ', '')]],
    [
      '世界贸易组织（WTO）总部设在日内瓦。',
      ['organisation 世界贸易组织', 'organisation WTO', 'place 日内瓦']
    ],
    ['该公司的GDP和CEO、App与DVD。', []]
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted))
})

test('a name that is sure in one place is found in another, but not inside a word', () => {
  const found = suggestedOn([
    'Mr. Ann Poole was there.',
    'The Poole family knew Ann Poole; Poolesville did not.'
  ])
  expect(found.filter(({ paragraph }) => paragraph === 'p1').map(({ text }) => text)).toContain('Ann Poole')
  expect(found.map(({ text }) => text)).not.toContain('Pooles')
})

test('an office before a name is one in English too', () => {
  const offices = suggestedIn('Prime Minister Tony Blair met President Chirac.').filter(
    ({ type }) => type === 'office'
  )
  expect(offices.map(({ text }) => text)).toEqual(['Prime Minister', 'President'])
})
