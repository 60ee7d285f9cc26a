import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Tagger, unpackWeights } from '#shared/mentions/tagger/index'
import { hashOfSource, readSentenceFiles } from '../../../../scripts/tagger/recipe'
import { addUp, scoreOf, scoreTagger } from '../../../../scripts/tagger/scores'
import { parseSentences } from '../../../../scripts/tagger/tagged-sentence'
import { WORDS } from '../../../support/word-list'

const BYTES = readFileSync('src/shared/lexicon/chinese-names.bin')
const MADE = JSON.parse(readFileSync('src/shared/lexicon/chinese-names.json', 'utf8')) as Record<
  string,
  unknown
>

test('the shipped tagger is the one that was described when it was made', () => {
  expect(createHash('sha256').update(BYTES).digest('hex')).toBe(MADE['sha256'])
  expect(BYTES.length).toBe(MADE['bytes'])
})

test('it was trained on the sentences as they are, by the recipe as it is: else npm run tagger', () => {
  expect(hashOfSource(readSentenceFiles(process.cwd()))).toBe(MADE['source'])
})

// Falls when what features are, or what the lexicon knows, is changed without training anew: npm run tagger.
test('the shipped tagger knows the words that it was trained with', () => {
  const held = parseSentences(readFileSync('tests/support/tagged/zh-held-out.txt', 'utf8'))
  const tagger = new Tagger(unpackWeights(BYTES), WORDS)
  const counts = scoreTagger(tagger, held)
  expect(scoreOf(addUp(counts)).f1).toBeGreaterThan(0.8)
})
