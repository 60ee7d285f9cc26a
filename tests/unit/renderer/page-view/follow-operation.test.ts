import { expect, test } from 'vitest'
import type { Mention, MentionId, ParagraphId } from '#shared/model/index'
import { followOperation, type MarkedLines } from '../../../../src/renderer/page-view/follow-operation'
import type { Operation } from '../../../../src/renderer/page-view/operation'

const [a, b, tail] = ['a', 'b', 'tail'] as ParagraphId[] as [ParagraphId, ParagraphId, ParagraphId]

const mention = (paragraph: ParagraphId, start: number, end: number): Mention => ({
  id: `m${start}` as MentionId,
  type: 'person',
  paragraph,
  start,
  end,
  status: 'accepted',
  by: 'hand'
})

const lines = (...mentions: Mention[]): MarkedLines => ({
  ids: [a, b],
  marks: new Map(
    [a, b].map((id) => [id, { mentions: mentions.filter((m) => m.paragraph === id), flags: [], notes: [] }])
  )
})

function ranges({ marks }: MarkedLines, id: ParagraphId): [number, number][] {
  return (marks.get(id)?.mentions ?? []).map(({ start, end }) => [start, end])
}

const edit = (at: number, removed: string, inserted: string): Operation => ({
  kind: 'edit',
  paragraph: a,
  step: [{ at, removed, inserted }]
})

test('a tag follows an edit before it and inside it, and goes with its text', () => {
  const tagged = lines(mention(a, 2, 5))
  expect(ranges(followOperation(tagged, edit(0, '', '新')), a)).toEqual([[3, 6]])
  expect(ranges(followOperation(tagged, edit(3, '', '新')), a)).toEqual([[2, 6]])
  expect(ranges(followOperation(tagged, edit(5, '', '新')), a)).toEqual([[2, 5]])
  expect(ranges(followOperation(tagged, edit(1, '一曹慧泉', '')), a)).toEqual([])
})

test('a split hands tags to the new paragraph', () => {
  const after = followOperation(lines(mention(a, 0, 2), mention(a, 4, 6)), {
    kind: 'split',
    paragraph: a,
    at: 3,
    tail
  })
  expect(after.ids).toEqual([a, tail, b])
  expect([ranges(after, a), ranges(after, tail)]).toEqual([[[0, 2]], [[1, 3]]])
})

test('a join moves the tags of the second paragraph behind the first', () => {
  const after = followOperation(lines(mention(a, 0, 2), mention(b, 1, 2)), {
    kind: 'join',
    paragraph: a,
    next: b,
    at: 7
  })
  expect(after.ids).toEqual([a])
  expect(ranges(after, a)).toEqual([
    [0, 2],
    [8, 9]
  ])
})

test('typing where nothing is tagged leaves the map of marks as it is', () => {
  const before = lines(mention(b, 0, 1))
  expect(followOperation(before, edit(0, '', '新')).marks).toBe(before.marks)
})
