import { expect, test } from 'vitest'
import { NameMemory } from '#shared/learning/index'
import {
  MENTION_TYPES,
  NO_EVIDENCE,
  type Draft,
  type JudgedText,
  type PageId,
  type ParagraphId
} from '#shared/model/index'
import { KnownNames, recogniseMentions, type NameKnowledge } from '#shared/mentions/index'
import { surroundings } from '#shared/text/index'
import { draftLines } from '../support/drafting'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import { garbledPage } from '../support/garbled-page'
import type { Random } from '../support/random'
import { TAGGER, WORDS } from '../support/word-list'

/** Names, what stands beside them, and what a careless cut would tear: pairs, combining marks, joined emoji. */
const PIECES = [
  ...'王李曹慧泉欧阳株洲市湖南省中美访华·、，。：/（）“” 的在说',
  '市委书记',
  '曹慧泉',
  '记者/',
  '𠮷田',
  '王𠮷',
  '葛\u{e0100}明',
  '曹\u0302慧泉',
  '克林顿·布什',
  '有限公司',
  '教育局',
  'Mr. Smith',
  'Zoe\u0301',
  '👩‍👧',
  '2025年1月7日',
  '《茶馆》',
  '《',
  '》',
  '民國八十七年',
  '副市长',
  'March 5, 1998'
]
const KNOWLEDGE = { words: WORDS, corpus: NO_EVIDENCE, tagger: TAGGER }
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

const draftOf = (...texts: string[]): Draft => {
  const ids = texts.map((_, i) => `p${i}` as ParagraphId)
  const paragraphs = Object.fromEntries(
    texts.map((text, i) => [ids[i]!, { id: ids[i]!, role: 'body', text, runs: [] }])
  )
  return {
    ...draftLines(''),
    paragraphs,
    articles: [{ id: 'a' as never, paragraphs: ids }],
    unassigned: []
  } as Draft
}

const randomTextOf = (random: Random): string =>
  Array.from({ length: random.int(0, 30) }, () => random.pick(PIECES)).join('')

function expectSound(draft: Draft, knowledge: NameKnowledge = KNOWLEDGE): void {
  const mentions = Object.values(recogniseMentions(draft, knowledge))
  const seen = new Set<string>()
  const outer = new Map<string, { end: number; type: string }>()
  for (const { id, paragraph, start, end, type, score } of mentions) {
    const { text } = draft.paragraphs[paragraph]!
    const bounds = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length)
    const place = `${id} ${text.slice(start, end)} in ${text}`
    expect(start >= 0 && start < end && end <= text.length, place).toBe(true)
    expect([bounds.has(start), bounds.has(end)], place).toEqual([true, true])
    expect(score! > 0 && score! <= 1, place).toBe(true)
    const around = outer.get(paragraph) ?? { end: 0, type: '' }
    // Only what a work's title says, and a person whom an organisation is named after, stand inside another mention.
    const mayBeInside = around.type === 'work' || type === 'person'
    expect(start >= around.end || (mayBeInside && end <= around.end), place).toBe(true)
    if (end > around.end) outer.set(paragraph, { end, type })
    expect(seen.has(`${paragraph} ${start} ${end} ${type}`), place).toBe(false)
    seen.add(`${paragraph} ${start} ${end} ${type}`)
  }
}

test(
  'mentions lie inside their paragraphs, cut no character, are sorted and no two alike: random texts',
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const texts = Array.from({ length: random.int(1, 4) }, () => randomTextOf(random))
      note(texts.join('\n'))
      expectSound(draftOf(...texts))
    })
  },
  lawMs(20_000)
)

test(
  'mentions lie inside their paragraphs, cut no character, are sorted and no two alike: whatever people decided',
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const texts = Array.from({ length: random.int(1, 4) }, () => randomTextOf(random))
      note(texts.join('\n'))
      const names = texts.flatMap((text) => {
        const start = random.int(0, text.length)
        const name = text.slice(start, start + random.int(2, 5))
        const decided = { accepted: 3, rejected: 0, score: random.next(), isStopped: random.chance(0.2) }
        const stoppedIn = random.chance(0.2) ? [surroundings(text, start, start + name.length)] : []
        return name.length > 1 ? [{ name, type: random.pick(MENTION_TYPES), ...decided, stoppedIn }] : []
      })
      expectSound(draftOf(...texts), { ...KNOWLEDGE, known: new KnownNames(names) })
    })
  },
  lawMs(20_000)
)

test(
  'mentions lie inside their paragraphs, cut no character, are sorted and no two alike: garbled pages',
  () => {
    forSeeds(casesOf(40), (random, note) => {
      const { raw } = garbledPage(random)
      note(raw)
      expectSound(draftLines(...raw.split('\n')))
    })
  },
  lawMs(20_000)
)

test('where all decisions are forgotten, mentions are those of the program as it is shipped', () => {
  forSeeds(casesOf(20), (random, note) => {
    const { raw } = garbledPage(random)
    note(raw)
    const draft = draftLines(...raw.split('\n'))
    const memory = new NameMemory()
    const page = 'page' as PageId
    const texts = Object.values(recogniseMentions(draft, KNOWLEDGE)).map((mention): JudgedText => {
      const { id, text } = draft.paragraphs[mention.paragraph]!
      return { page, paragraph: id, text, mentions: [{ ...mention, status: 'rejected' }] }
    })
    memory.put(page, texts)
    memory.put(page, [])
    const known = new KnownNames(memory.names())
    expect(recogniseMentions(draft, { ...KNOWLEDGE, known })).toEqual(recogniseMentions(draft, KNOWLEDGE))
  })
})

test('the same draft gives the same mentions, whatever was read before', () => {
  forSeeds(casesOf(60), (random, note) => {
    const draft = draftOf(randomTextOf(random), randomTextOf(random))
    note(
      Object.values(draft.paragraphs)
        .map(({ text }) => text)
        .join('\n')
    )
    const once = recogniseMentions(draft, KNOWLEDGE)
    recogniseMentions(draftOf(randomTextOf(random)), KNOWLEDGE)
    expect(recogniseMentions(draft, KNOWLEDGE)).toEqual(once)
  })
})
