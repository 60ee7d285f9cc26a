import { describe, expect, test } from 'vitest'
import { arrangeRows } from '../../../../../src/renderer/screens/corpus/arrange-rows'
import { openingView, type ListView } from '../../../../../src/renderer/screens/corpus/list-view'
import type { PageRow } from '../../../../../src/renderer/state'
import type { PageId, PageStatus } from '../../../../../src/shared/model/index'
import { pageSummary } from '../../../../support/page-row'

function row(path: string, part: Partial<PageRow> = {}): PageRow {
  return {
    id: path as PageId,
    path,
    encoding: 'utf-8',
    chosen: 'detected',
    sizeChars: 10,
    summary: null,
    changedAt: null,
    ...part
  }
}

function summary(status: PageStatus, unassigned = 0): PageRow['summary'] {
  return pageSummary({ status, unassigned })
}

const paths = (rows: readonly PageRow[], part: Partial<ListView> = {}): string[] =>
  arrangeRows(rows, { ...openingView, ...part }).map(({ path }) => path)

describe('the order of the list', () => {
  test('numbers in names count as numbers', () => {
    expect(paths([row('A10.txt'), row('A2.txt'), row('A1/3.txt')])).toEqual(['A1/3.txt', 'A2.txt', 'A10.txt'])
  })

  test('equal rows keep the order of their paths, whichever way the column is sorted', () => {
    const rows = [row('b'), row('a'), row('c')]
    for (const descending of [false, true]) {
      expect(paths(rows, { sort: { column: 'encoding', descending } })).toEqual(['a', 'b', 'c'])
    }
  })

  test('statuses sort by progress, pages that wait come before all', () => {
    const rows = [
      row('final', { summary: summary('final') }),
      row('waiting'),
      row('cleaned', { summary: summary('cleaned') })
    ]
    expect(paths(rows, { sort: { column: 'status', descending: false } })).toEqual([
      'waiting',
      'cleaned',
      'final'
    ])
  })

  test('the first press on quality puts the worst pages on top, those that are not known before them', () => {
    const known = (quality: number) => ({ ...summary('cleaned')!, quality })
    const rows = [row('a', { summary: known(0.9) }), row('b', { summary: known(0.4) }), row('c')]
    expect(paths(rows, { sort: { column: 'quality', descending: false } })).toEqual(['c', 'b', 'a'])
  })
})

test('the filter looks in the whole path and knows no case', () => {
  const rows = [row('1998/株洲日报.TXT'), row('1999/other.txt')]
  expect(paths(rows, { filter: ' 日报 ' })).toEqual(['1998/株洲日报.TXT'])
  expect(paths(rows, { filter: '.txt' })).toHaveLength(2)
  expect(paths(rows, { filter: 'nowhere' })).toEqual([])
})

test('one status can be singled out', () => {
  const rows = [row('a', { summary: summary('final') }), row('b', { summary: summary('new') }), row('c')]
  expect(paths(rows, { status: 'final' })).toEqual(['a'])
})

test('a hundred thousand pages are filtered and sorted within a key press', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) =>
    row(`folder ${i % 100}/${i}_株洲日报.txt`, { summary: summary('cleaned', i % 7) })
  )
  const view = { ...openingView, sort: { column: 'unassigned' as const, descending: true } }
  arrangeRows(rows, view)
  const start = performance.now()
  const shown = arrangeRows(rows, { ...view, filter: '株洲' })
  // Generous for a slow machine under load; it takes about a tenth of it.
  expect(performance.now() - start).toBeLessThan(2000)
  expect(shown).toHaveLength(100_000)
})
