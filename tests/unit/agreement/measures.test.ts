import { expect, test } from 'vitest'
import {
  agreementOf,
  LabelCounts,
  pairSpans,
  unitizingAlpha,
  unitizingDisagreement,
  type TypedSpan
} from '#shared/agreement/index'
import type { MentionType, Span } from '#shared/model/index'

const unit = (start: number, length: number): Span => ({ start, end: start + length })
const person = (start: number, end: number): TypedSpan => ({ start, end, type: 'person' })
const typed = (type: MentionType, start: number, end: number): TypedSpan => ({ type, start, end })
const compared = (length: number, mine: readonly TypedSpan[], theirs: readonly TypedSpan[]) => ({
  length,
  mine,
  theirs
})

// Krippendorff 2004, p. 254: a continuum of 300 from 150 on, two observers, the types c and k.
const from = (begin: number, length: number): Span => unit(begin - 150, length)
const c = unitizingDisagreement(
  [from(225, 70), from(370, 30)],
  [from(220, 80), from(355, 20), from(400, 20)],
  300
)
const k = unitizingDisagreement([from(180, 60), from(300, 50)], [from(180, 60), from(300, 50)], 300)

test('alpha for unitizing gives the figures of the textbook', () => {
  expect(c.observed).toBeCloseTo(0.0144, 4)
  expect(c.expected).toBeCloseTo(0.0532, 4)
  expect(unitizingAlpha([c]).value).toBeCloseTo(0.7286, 4)
  expect(k.observed).toBe(0)
  expect(k.expected).toBeCloseTo(0.049, 3)
  expect(unitizingAlpha([k]).value).toBe(1)
  expect(unitizingAlpha([c, k]).value).toBeCloseTo(0.8591, 3)
})

test.each<[string, Span[], Span[], number]>([
  ['a unit in a gap of the other counts its square', [unit(5, 6)], [], 36],
  ['two that only touch lie in gaps', [unit(2, 2)], [unit(4, 7)], 53],
  ['begins and ends that differ', [unit(5, 6)], [unit(4, 2)], 26],
  ['the same begin', [unit(5, 6)], [unit(5, 2)], 16],
  ['one inside the other', [unit(5, 6)], [unit(6, 2)], 10],
  ['one in the middle of the other', [unit(5, 6)], [unit(7, 2)], 8],
  ['the same unit', [unit(5, 6)], [unit(5, 6)], 0]
])('distance: %s', (_name, mine, theirs, squares) => {
  expect(unitizingDisagreement(mine, theirs, 20).observed * 400).toBeCloseTo(squares, 9)
})

test('kappa of 20 yes, 15 no, and 15 on which two readers differ, is 0.4', () => {
  const labels = new LabelCounts()
  labels.add([person(0, 25)], [person(0, 20), person(25, 35)], 50)
  expect(labels.kappa().value).toBeCloseTo(0.4, 12)
  expect(labels.kappa('person').value).toBeCloseTo(0.4, 12)
})

test('precision, recall and F1, exact and overlapping, over all and by type', () => {
  const mine = [person(0, 3), person(10, 12), typed('place', 20, 22), typed('place', 30, 33)]
  const theirs = [person(0, 3), person(10, 13), typed('organisation', 20, 22)]
  const { all, types } = agreementOf([compared(40, mine, theirs)])
  expect([all.mine, all.theirs, all.exact.matched, all.overlapping.matched]).toEqual([4, 3, 1, 2])
  expect(all.exact.precision.value).toBeCloseTo(1 / 3)
  expect(all.exact.recall.value).toBeCloseTo(1 / 4)
  expect(all.exact.f1.value).toBeCloseTo(2 / 7)
  expect(all.overlapping.f1.value).toBeCloseTo(4 / 7)
  expect(types.get('person')!.exact.f1.value).toBeCloseTo(1 / 2)
  expect(types.get('person')!.overlapping.f1.value).toBe(1)
  expect(types.get('place')!.exact.f1.value).toBe(0)
  expect(types.get('place')!.exact.precision).toEqual({ value: null, reason: 'one-reader-empty' })
  expect([...types.keys()]).toEqual(['person', 'place', 'organisation'])
})

test.each([
  ['no text', compared(0, [], []), 'no-text'],
  ['no mentions', compared(9, [], []), 'no-spans'],
  ['mine alone', compared(9, [person(0, 2)], []), 'one-reader-empty'],
  ['theirs alone', compared(9, [], [person(0, 2)]), 'one-reader-empty']
])('%s: no figure but a reason', (_name, page, reason) => {
  const { all } = agreementOf([page])
  expect(all.kappa).toEqual({ value: null, reason })
  expect(all.alpha).toEqual({ value: null, reason })
})

test('where both call every character the same, chance agrees as well', () => {
  const { all } = agreementOf([compared(5, [person(0, 5)], [person(0, 5)])])
  expect(all.kappa).toEqual({ value: null, reason: 'no-variation' })
  expect(all.exact.f1).toEqual({ value: 1 })
})

test('the best overlap pairs first, and each span once', () => {
  const [long, short] = [person(0, 10), person(10, 14)]
  const [cut, across] = [person(0, 4), person(3, 12)]
  expect(pairSpans([long, short], [cut, across], () => true)).toEqual([{ mine: long, theirs: across }])
  expect(pairSpans([person(0, 10), person(2, 6)], [person(2, 6)], () => true)).toEqual([
    { mine: person(2, 6), theirs: person(2, 6) }
  ])
})
