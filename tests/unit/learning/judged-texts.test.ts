import { expect, test } from 'vitest'
import { judgedTextsOf } from '#shared/learning/index'
import type { Change, Mention, MentionId, PageState, ParagraphId, Revision } from '#shared/model/index'

const paragraph = 'p0' as ParagraphId
const mention = (id: string, part: Partial<Mention> = {}): Mention => ({
  id: id as MentionId,
  type: 'person',
  paragraph,
  start: 0,
  end: 2,
  status: 'accepted',
  by: 'tagger',
  ...part
})
const stateOf = (...mentions: Mention[]): PageState =>
  ({
    page: 'page',
    paragraphs: { [paragraph]: { id: paragraph, role: 'body', text: '李军同王伟去了长沙。', runs: [] } },
    mentions: Object.fromEntries(mentions.map((each) => [each.id, each]))
  }) as unknown as PageState
const revision = (change: Change): Revision => ({ change }) as Revision

test('a paragraph is judged where anything in it is decided, with its undecided suggestions', () => {
  const open = mention('b', { start: 3, end: 5, status: 'suggested' })
  expect(judgedTextsOf(stateOf(open))).toEqual([])
  expect(judgedTextsOf(stateOf(open, mention('a')))).toEqual([
    {
      page: 'page',
      paragraph,
      text: '李军同王伟去了长沙。',
      mentions: [
        { start: 0, end: 2, type: 'person', status: 'accepted' },
        { start: 3, end: 5, type: 'person', status: 'suggested' }
      ]
    }
  ])
})

test('a tag that a person is not certain of is no decision', () => {
  expect(judgedTextsOf(stateOf(mention('a', { doubtful: true })))).toEqual([])
})

test('begun anew, only what was decided since counts', () => {
  const state = stateOf(mention('a'), mention('b', { start: 3, end: 5, status: 'rejected' }))
  expect(judgedTextsOf(state, [])).toEqual([])
  const since = [revision({ kind: 'mentions.decided', mentions: ['b' as MentionId], status: 'rejected' })]
  expect(judgedTextsOf(state, since)[0]!.mentions.map(({ status }) => status)).toEqual([
    'suggested',
    'rejected'
  ])
})
