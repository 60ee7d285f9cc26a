import { expect, test } from 'vitest'
import { nextToDo } from '../../../../src/renderer/state/next-to-do'
import type { PageSummary } from '../../../../src/shared/review/index'
import { pageRow, pageSummary } from '../../../support/page-row'

const row = (number: number, part: Partial<PageSummary>) => ({
  ...pageRow(number),
  summary: pageSummary(part)
})
const idOf = (number: number) => pageRow(number).id

test('the page of the lowest quality comes first; those that are done, or not drafted, never', () => {
  const rows = [
    row(1, { quality: 0.1, status: 'reviewed' }),
    row(2, { quality: 0.6 }),
    row(3, { quality: 0.4 }),
    row(4, { quality: 0, status: 'final' }),
    pageRow(5)
  ]
  expect(nextToDo(rows, '', null)).toBe(idOf(3))
  expect(nextToDo(rows, '', idOf(3))).toBe(idOf(2))
  expect(nextToDo(rows.slice(3), '', null)).toBeNull()
})

test('my pages come before those of nobody, and those of others not at all', () => {
  const rows = [
    row(1, { quality: 0.1, assignee: '李梅' }),
    row(2, { quality: 0.2 }),
    row(3, { quality: 0.9, assignee: '任远' })
  ]
  expect(nextToDo(rows, '任远', null)).toBe(idOf(3))
  expect(nextToDo(rows, '任远', idOf(3))).toBe(idOf(2))
  expect(nextToDo(rows, '', null)).toBe(idOf(2))
})

test('what waits for correction comes before what waits for review', () => {
  const rows = [row(1, { quality: 0.1, status: 'corrected', assignee: '任远' }), row(2, { quality: 0.8 })]
  expect(nextToDo(rows, '任远', null)).toBe(idOf(2))
  expect(nextToDo(rows.slice(0, 1), '任远', null)).toBe(idOf(1))
})
