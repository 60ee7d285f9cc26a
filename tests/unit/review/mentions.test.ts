import { expect, test } from 'vitest'
import { BY_HAND } from '#shared/model/index'
import type { EntityId, Mention, MentionId, PageId, PageState, ParagraphId } from '#shared/model/index'
import { applyChange, ChangeRefused, openingState } from '#shared/review/index'
import { draftLines } from '../../support/drafting'

const draft = draftLines('本报讯（记者 周蒿）市委书记曹慧泉到渌口区调研。')
const paragraph = Object.values(draft.paragraphs).find(({ text }) => text.includes('曹慧泉'))!
const page = openingState({ ...draft, mentions: {} }, 'page' as PageId)

function mention(text: string, more: Partial<Mention> = {}): Mention {
  const start = paragraph.text.indexOf(text)
  const place = { paragraph: paragraph.id, start, end: start + text.length }
  return { id: `m${start}` as MentionId, type: 'person', ...place, status: 'suggested', by: 'test', ...more }
}

const withMentions = (...mentions: Mention[]): PageState => ({
  ...page,
  mentions: Object.fromEntries(mentions.map((each) => [each.id, each]))
})

test('several mentions are decided at once, and undecided again', () => {
  const [zhou, cao] = [mention('周蒿'), mention('曹慧泉')]
  const before = withMentions(zhou, cao)
  const mentions = [zhou.id, cao.id]
  const after = applyChange(before, { kind: 'mentions.decided', mentions, status: 'rejected' })
  expect(Object.values(after.mentions).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(applyChange(after, { kind: 'mentions.decided', mentions, status: 'suggested' })).toEqual(before)
})

test('another type takes the link to a record away, the same type does not', () => {
  const cao = mention('曹慧泉', { entity: 'e1' as EntityId })
  const retyped = (type: Mention['type']) =>
    applyChange(withMentions(cao), { kind: 'mention.retyped', mention: cao.id, type }).mentions[cao.id]
  expect(retyped('person')).toEqual(cao)
  expect(retyped('office')).toEqual({ ...mention('曹慧泉'), type: 'office' })
})

test('links and doubts leave no trace when they are taken back', () => {
  const cao = mention('曹慧泉')
  const before = withMentions(cao)
  const linked = applyChange(before, { kind: 'mentions.linked', mentions: [cao.id], entity: 'e' as EntityId })
  const doubted = applyChange(linked, { kind: 'mention.doubted', mention: cao.id, doubtful: true })
  expect(doubted.mentions[cao.id]).toEqual({ ...cao, entity: 'e', doubtful: true })
  const certain = applyChange(doubted, { kind: 'mention.doubted', mention: cao.id, doubtful: false })
  expect(applyChange(certain, { kind: 'mentions.linked', mentions: [cao.id], entity: null })).toEqual(before)
})

test.each([
  [-1, 3],
  [3, 3],
  [0, 10_000]
])('a mention cannot be resized to %i-%i', (start, end) => {
  const cao = mention('曹慧泉')
  const resize = () =>
    applyChange(withMentions(cao), { kind: 'mention.resized', mention: cao.id, start, end })
  expect(resize).toThrow(ChangeRefused)
})

test('new suggestions replace what is undecided and leave decisions as they are', () => {
  const accepted = mention('曹慧泉', { status: 'accepted', by: BY_HAND })
  const rejected = mention('书记', { status: 'rejected' })
  const stale = mention('调研')
  const again = mention('曹慧泉', { id: 'again' as MentionId })
  const fresh = mention('渌口区', { id: 'new' as MentionId, type: 'place' })
  const outside = { ...fresh, id: 'out' as MentionId, paragraph: 'gone' as ParagraphId }
  const after = applyChange(withMentions(accepted, rejected, stale), {
    kind: 'mentions.suggested',
    mentions: [again, { ...rejected, id: 'no' as MentionId, status: 'suggested' }, fresh, outside]
  })
  expect(after).toEqual(withMentions(accepted, rejected, fresh))
})
