import { expect, test } from 'vitest'
import { scoreDecisions } from '#shared/learning/index'
import { judged } from '../../support/judged'

const none = { right: 0, wrong: 0, wanted: 0 }
const person = (start: number, end: number) => ({ start, end, type: 'person' as const })

test('scores count decided names alone, each under its type', () => {
  const text = judged('a', 1, '{李军|p}同{王伟|p}去了{长沙|l}。', 'accepted')
  const found = [person(0, 2), person(3, 4)]
  expect(scoreDecisions(() => found, [text])).toEqual({
    person: { right: 1, wrong: 1, wanted: 2 },
    place: { ...none, wanted: 1 },
    organisation: none
  })
  expect(scoreDecisions(() => [person(5, 7)], [{ ...text, mentions: [] }]).person).toEqual(none)
})

test('what a person rejected is wrong where it is found again', () => {
  const text = judged('a', 1, '{李军|p}去了。', 'rejected')
  expect(scoreDecisions(() => [person(0, 2)], [text]).person).toEqual({ ...none, wrong: 1 })
  expect(scoreDecisions(() => [person(0, 1)], [text]).person).toEqual(none)
})
