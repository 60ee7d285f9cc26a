import { expect, test } from 'vitest'
import { KnownNames, recogniseMentions } from '#shared/mentions/index'
import { NO_EVIDENCE, type ArticleId, type KnownName, type ParagraphId } from '#shared/model/index'
import { WORDS } from '../../support/word-list'

const known = (part: Partial<KnownName> & Pick<KnownName, 'name'>): KnownName => ({
  type: 'person',
  accepted: 1,
  rejected: 0,
  score: 0.85,
  isStopped: false,
  stoppedIn: [],
  ...part
})

function suggested(text: string, ...names: KnownName[]) {
  const id = 'p0' as ParagraphId
  const draft = {
    paragraphs: { [id]: { id, role: 'body' as const, text, runs: [] } },
    articles: [{ id: 'a' as ArticleId, paragraphs: [id] }],
    unassigned: []
  }
  const mentions = recogniseMentions(draft, {
    words: WORDS,
    corpus: NO_EVIDENCE,
    known: new KnownNames(names)
  })
  return Object.values(mentions).map(({ start, end, type, by }) => `${text.slice(start, end)} ${type} ${by}`)
}

const LINE = '大家都喊豆花嫂过来吃饭。'

test('a name that was accepted elsewhere is suggested wherever it stands', () => {
  expect(suggested(LINE)).toEqual([])
  expect(suggested(LINE, known({ name: '豆花嫂' }))).toEqual(['豆花嫂 person corpus'])
})

test('Traditional text has the name too', () => {
  expect(suggested('大家都喊阿強過來吃飯。', known({ name: '阿强' }))).toEqual(['阿強 person corpus'])
})

test('a name that is a part of other words, or made of them, is none for that', () => {
  expect(suggested('客流高峰已经过去。', known({ name: '高峰' }))).toEqual([])
  expect(suggested('生产效率提高明显。', known({ name: '高明' }))).toEqual([])
})

test('a name in Latin letters is no part of a longer word', () => {
  const annan = known({ name: 'Annan' })
  expect(suggested('他说Annan来了。', annan)).toEqual(['Annan person corpus'])
  expect(suggested('他说Annandale来了。', annan)).toEqual([])
})

test('a name that people reject is not suggested any more, and in one surrounding there alone', () => {
  const line = '市民王小川说，天气很好。'
  expect(suggested(line)).toEqual(['王小川 person surname'])
  expect(suggested(line, known({ name: '王小川', score: null, isStopped: true }))).toEqual([])
  const inOne = known({ name: '王小川', score: null, stoppedIn: ['市民\n说，'] })
  expect(suggested(line, inOne)).toEqual([])
  expect(suggested('市民王小川指出，天气很好。', inOne)).toEqual(['王小川 person surname'])
})

test('law: knowing nothing finds what is found without', () => {
  const texts = [LINE, '市长王小川在长沙市调研，湖南大学教授李军说。', '', '2026年1月']
  for (const text of texts) {
    const id = 'p0' as ParagraphId
    const draft = {
      paragraphs: { [id]: { id, role: 'body' as const, text, runs: [] } },
      articles: [{ id: 'a' as ArticleId, paragraphs: [id] }],
      unassigned: []
    }
    const knowledge = { words: WORDS, corpus: NO_EVIDENCE }
    expect(recogniseMentions(draft, { ...knowledge, known: new KnownNames([]) })).toEqual(
      recogniseMentions(draft, knowledge)
    )
  }
})
