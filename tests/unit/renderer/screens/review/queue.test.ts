import { describe, expect, test } from 'vitest'
import type { ArticleId, EntityId, MentionId, PageId, ParagraphId } from '#shared/model/index'
import type { StoredMention } from '../../../../../src/renderer/db'
import { queueOf, type Question } from '../../../../../src/renderer/screens/review/queue'
import { stepCharacter } from '../../../../../src/renderer/screens/review/step-character'

const [first, second] = ['0000000000000001', '0000000000000002'] as PageId[]

function mention(page: PageId, id: string, text: string, part: Partial<StoredMention> = {}): StoredMention {
  return {
    page,
    article: 'a0' as ArticleId,
    paragraph: 'p0' as ParagraphId,
    id: id as MentionId,
    type: 'person',
    status: 'suggested',
    start: 0,
    end: text.length,
    text,
    score: 0.9,
    by: 'x',
    entity: null,
    isDoubtful: false,
    ...part
  }
}

const pages = new Map([
  [
    first!,
    [
      mention(first!, 'a', '任远', { score: 0.6 }),
      mention(first!, 'b', '株洲', { type: 'place', score: 0.95, article: 'a1' as ArticleId }),
      mention(first!, 'c', '易蓉', { status: 'rejected' })
    ]
  ],
  [
    second!,
    [
      mention(second!, 'd', '高晓燕', { score: 0.99, entity: 'e' as EntityId }),
      mention(second!, 'e', '任远', { score: 0.3 }),
      mention(second!, 'f', '高晓燕', { status: 'accepted', isDoubtful: true })
    ]
  ]
])

const question: Question = {
  scope: 'corpus',
  order: 'score',
  show: 'open',
  hidden: [],
  page: first!,
  article: 'a0' as ArticleId,
  entity: 'e' as EntityId
}

const asked = (part: Partial<Question>): string =>
  queueOf(pages, [second!, first!], { ...question, ...part })
    .map(({ id }) => id)
    .join('')

describe('a queue', () => {
  test('is sorted by score, by doubt, or with alike ones together', () => {
    expect(asked({})).toBe('dbae')
    expect(asked({ order: 'doubt' })).toBe('aebd')
    expect(asked({ order: 'frequency' })).toBe('eadb')
  })

  test('goes over a page, an article, or what names one record', () => {
    expect(asked({ scope: 'page' })).toBe('ba')
    expect(asked({ scope: 'article' })).toBe('a')
    expect(asked({ scope: 'entity' })).toBe('d')
    expect(asked({ scope: 'entity', show: 'accepted' })).toBe('f')
  })

  test('holds what is asked for, without the types that are hidden', () => {
    expect(asked({ hidden: ['person'] })).toBe('b')
    expect(asked({ show: 'doubtful' })).toBe('f')
    expect(asked({ show: 'rejected' })).toBe('c')
  })
})

test('an end moves by whole characters', () => {
  const text = 'a𠮷e\u0301b'
  expect(stepCharacter(text, 1, 1)).toBe(3)
  expect(stepCharacter(text, 3, 1)).toBe(5)
  expect(stepCharacter(text, 5, -1)).toBe(3)
  expect(stepCharacter(text, 3, -1)).toBe(1)
  expect(stepCharacter(text, 0, -1)).toBeNull()
  expect(stepCharacter(text, text.length, 1)).toBeNull()
})
