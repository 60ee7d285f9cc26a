import { expect, test } from 'vitest'
import { lessonOf } from '#shared/mentions/tagger/index'
import { ANY_TAG } from '#shared/mentions/tagger/tags'
import { judged } from '../../../support/judged'

test('a paragraph with an undecided suggestion teaches only what is decided', () => {
  const text = judged('a', 1, '{李军|p}去了{长沙|l}。', 'accepted')
  const half = {
    ...text,
    mentions: [text.mentions[0]!, { ...text.mentions[1]!, status: 'suggested' as const }]
  }
  expect([...lessonOf(text).allowed.slice(2, 4)]).toEqual([1, 1])
  const { allowed } = lessonOf(half)
  expect([...allowed.slice(2)]).toEqual([...allowed.slice(2)].map(() => ANY_TAG))
  expect(allowed[0]).not.toBe(ANY_TAG)
})

test('a rejected mention forbids its own type alone', () => {
  const { allowed } = lessonOf({
    text: '文明',
    mentions: [
      { start: 0, end: 2, type: 'person', status: 'rejected' },
      { start: 0, end: 2, type: 'place', status: 'suggested' }
    ]
  })
  // Bits 1 to 4 are those of persons.
  expect([...allowed]).toEqual([ANY_TAG & ~0b11110, ANY_TAG & ~0b11110])
})
