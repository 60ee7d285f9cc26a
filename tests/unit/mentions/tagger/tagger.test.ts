import { expect, test } from 'vitest'
import { ANY_TAG, Tagger, trainTagger, type TrainingText } from '#shared/mentions/tagger/index'
import { parseSentence, trainingText } from '../../../../scripts/tagger/tagged-sentence'
import { WORDS } from '../../../support/word-list'

const SETTINGS = { epochs: 12, rate: 0.3, decay: 0.01, dropout: 0.1, hiding: 0.2, fewest: 1, seed: 1 }

const LINES = [
  '市长{陈恢清|p}昨日在{天元区|l}调研。',
  '市委书记{曹慧泉|p}主持会议。',
  '{株洲市人民政府|o}发布公告。',
  '记者{李军|p}从{株洲市公安局|o}获悉。',
  '{湖南大学|o}教授{王小川|p}说，天气很好。',
  '昨日下午，会议在{长沙|l}举行。',
  '这里的菜很好吃，价格也便宜。',
  '{张明远|p}一行来到{攸县|l}。'
]
const SENTENCES = LINES.map((line) => parseSentence(line))
const trainOn = (texts: readonly TrainingText[]) => new Tagger(trainTagger(texts, WORDS, SETTINGS), WORDS)
const TAGGER = trainOn(SENTENCES.map(trainingText))

const show = (text: string, tagger = TAGGER) =>
  tagger.names(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)

test('what was learnt is told again', () => {
  for (const { text, names } of SENTENCES) {
    expect(TAGGER.names(text).map(({ start, end }) => [start, end])).toEqual(
      names.map(({ start, end }) => [start, end])
    )
  }
})

test('a name that no sentence had is told by its context and characters', () => {
  expect(show('市长邹文斌昨日在芦淞区调研。')).toEqual(['邹文斌 person', '芦淞区 place'])
})

test('scores are probabilities, surer on what was learnt than on what was not', () => {
  const [known] = TAGGER.names(SENTENCES[0]!.text)
  const strange = TAGGER.names('鲍尔吉丘与何塞同来')
  for (const { score } of [known!, ...strange]) {
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
  }
  expect(known!.score).toBeGreaterThan(Math.max(0, ...strange.map(({ score }) => score)))
})

test('the same texts and settings give the same weights', () => {
  const texts = SENTENCES.map(trainingText)
  const [one, two] = [trainTagger(texts, WORDS, SETTINGS), trainTagger(texts, WORDS, SETTINGS)]
  expect(one.rows).toEqual(two.rows)
  expect(one.steps).toEqual(two.steps)
})

test('what nobody has decided teaches nothing', () => {
  const undecided = { text: '市长陈恢清昨日在天元区调研。', allowed: new Uint16Array(14).fill(ANY_TAG) }
  const texts = SENTENCES.map(trainingText)
  const { rows } = trainTagger([...texts, undecided], WORDS, { ...SETTINGS, epochs: 0 })
  expect(rows.every((weight) => weight === 0)).toBe(true)
  expect(trainOn([undecided]).names('市长陈恢清昨日在天元区调研。')).toEqual([])
})

test('offsets are right behind characters beyond the BMP, and over several lines', () => {
  const text = '𠮷𠮷。\n市长陈恢清昨日在天元区调研。'
  expect(show(text)).toEqual(['陈恢清 person', '天元区 place'])
})

test('a clause may be as long as it likes', () => {
  const text = `${'很'.repeat(1234)}市长陈恢清昨日在天元区调研。`
  expect(show(text)).toContain('陈恢清 person')
  expect(show('')).toEqual([])
})
