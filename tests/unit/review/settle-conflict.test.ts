import { expect, test } from 'vitest'
import {
  BY_HAND,
  type ConflictVerdict,
  type EntityId,
  type Mention,
  type MentionId,
  type PageId,
  type PageState
} from '#shared/model/index'
import { applyChange, ChangeRefused, openingState } from '#shared/review/index'
import { draftLines } from '../../support/drafting'

const draft = draftLines('市委书记曹慧泉到渌口区调研。')
const { id: paragraph, text } = Object.values(draft.paragraphs)[0]!
const page = openingState({ ...draft, mentions: {} }, 'page' as PageId)

function tag(words: string, more: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words)
  const place = { paragraph, start, end: start + words.length }
  return { id: 'mine' as MentionId, type: 'person', status: 'accepted', by: BY_HAND, ...place, ...more }
}

const having = (mention: Mention): PageState => ({ ...page, mentions: { [mention.id]: mention } })
const theirs = (words: string, more: Partial<Mention> = {}) => ({
  mention: tag(words, { id: 'theirs' as MentionId, ...more }),
  text: words
})

function settle(
  state: PageState,
  verdict: ConflictVerdict,
  other: ReturnType<typeof theirs> | null,
  mine: MentionId | null = Object.values(state.mentions)[0]?.id ?? null
): Mention[] {
  const change = { kind: 'conflict.settled', verdict, mine, theirs: other, reader: '乙' } as const
  return Object.values(applyChange(state, change).mentions)
}

test.each<[string, Mention | null, ReturnType<typeof theirs> | null, ConflictVerdict, Partial<Mention>[]]>([
  ['mine stays', tag('曹慧泉'), theirs('书记曹慧泉'), 'mine', [tag('曹慧泉')]],
  [
    'theirs in place of mine',
    tag('曹慧泉'),
    theirs('书记曹慧泉', { type: 'office' }),
    'theirs',
    [tag('书记曹慧泉', { type: 'office' })]
  ],
  ['neither', tag('曹慧泉'), theirs('书记曹慧泉'), 'neither', [tag('曹慧泉', { status: 'rejected' })]],
  ['only mine, and it stays', tag('曹慧泉'), null, 'mine', [tag('曹慧泉')]],
  ['only mine, and theirs is none', tag('曹慧泉'), null, 'theirs', [tag('曹慧泉', { status: 'rejected' })]],
  ['only theirs, and it comes', null, theirs('渌口区'), 'theirs', [theirs('渌口区').mention]],
  ['only theirs, and mine is none', null, theirs('渌口区'), 'mine', []],
  ['only theirs, and it is nothing', null, theirs('渌口区'), 'neither', []]
])('%s', (_name, mine, other, verdict, left) => {
  expect(settle(mine ? having(mine) : page, verdict, other)).toEqual(left)
})

test('another record is taken over; another type takes the link away', () => {
  const linked = having(tag('曹慧泉', { entity: 'e1' as EntityId }))
  expect(settle(linked, 'theirs', theirs('曹慧泉', { entity: 'e2' as EntityId }))).toEqual([
    tag('曹慧泉', { entity: 'e2' as EntityId })
  ])
  expect(settle(linked, 'theirs', theirs('书记曹慧泉'))).toEqual([
    tag('书记曹慧泉', { entity: 'e1' as EntityId })
  ])
  expect(settle(linked, 'theirs', theirs('曹慧泉', { type: 'office' }))).toEqual([
    tag('曹慧泉', { type: 'office' })
  ])
})

test('refused where the text has changed since, or there is nothing to settle', () => {
  expect(() => settle(page, 'theirs', { ...theirs('渌口区'), text: '芦淞区' })).toThrow(ChangeRefused)
  expect(() => settle(page, 'mine', null)).toThrow(ChangeRefused)
  expect(() => settle(page, 'mine', null, 'gone' as MentionId)).toThrow(ChangeRefused)
})
