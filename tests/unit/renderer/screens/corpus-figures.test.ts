import { expect, test } from 'vitest'
import { corpusFigures } from '../../../../src/renderer/screens/dashboard/corpus-figures'
import { byPerson, pagesByDay } from '../../../../src/renderer/screens/dashboard/figure-tables'
import { pageRow, pageSummary } from '../../../support/page-row'

test('figures are the sums of the rows, and changes count by length', () => {
  const flag = { check: 'loop', severity: 'minor' as const, open: 2, settled: 1 }
  const rows = [
    { ...pageRow(1), summary: pageSummary({ chars: 300, changeRatio: 0.1, quality: 1, flags: [flag] }) },
    { ...pageRow(2), summary: pageSummary({ chars: 100, changeRatio: 0.5, quality: 0.05, status: 'final' }) },
    pageRow(3)
  ]
  const figures = corpusFigures(rows)
  expect(figures).toMatchObject({
    pages: 3,
    waiting: 1,
    chars: 400,
    byCheck: [{ check: 'loop', open: 2, settled: 1 }]
  })
  expect(figures.changeRatio).toBeCloseTo(0.2)
  expect(figures.quality).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  expect(figures.byStatus.find(({ status }) => status === 'final')?.pages).toBe(1)
})

test('work is told by day and by person', () => {
  const days = [
    { day: '2026-01-01', actor: '任远', pages: 2, chars: 10, flags: 1 },
    { day: '2026-01-01', actor: '', pages: 1, chars: 5, flags: 0 },
    { day: '2026-01-02', actor: '任远', pages: 2, chars: 1, flags: 0 }
  ]
  const work = {
    days,
    pagesOf: new Map([
      ['任远', 3],
      ['', 1]
    ])
  }
  expect(pagesByDay(work)).toEqual([
    { day: '2026-01-01', 'by 任远': 2, 'by ': 1 },
    { day: '2026-01-02', 'by 任远': 2 }
  ])
  expect(byPerson(work)[0]).toEqual({ actor: '任远', pages: 3, chars: 11, flags: 1 })
})
