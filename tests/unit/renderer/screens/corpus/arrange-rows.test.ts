import { describe, expect, test } from 'vitest'
import { filterRows, sortRows } from '../../../../../src/renderer/screens/corpus/arrange-rows'
import {
  NO_FILTER,
  type ListFilter,
  type ListSort
} from '../../../../../src/renderer/screens/corpus/list-view'
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

interface Part {
  readonly sort?: ListSort
  readonly filter?: Partial<ListFilter>
}

const byPath: ListSort = { column: 'path', descending: false }

const paths = (rows: readonly PageRow[], { sort = byPath, filter = {} }: Part = {}): string[] =>
  filterRows(sortRows(rows, sort), { ...NO_FILTER, ...filter }).map(({ path }) => path)

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
  expect(paths(rows, { filter: { text: ' 日报 ' } })).toEqual(['1998/株洲日报.TXT'])
  expect(paths(rows, { filter: { text: '.txt' } })).toHaveLength(2)
  expect(paths(rows, { filter: { text: 'nowhere' } })).toEqual([])
})

test('one status can be singled out', () => {
  const rows = [row('a', { summary: summary('final') }), row('b', { summary: summary('new') }), row('c')]
  expect(paths(rows, { filter: { status: 'final' } })).toEqual(['a'])
})

test('a kind of flag, a range of quality, an assignee', () => {
  const known = (path: string, part: Parameters<typeof pageSummary>[0]) =>
    row(path, { summary: pageSummary(part) })
  const flag = (check: string, open: number) => ({ check, severity: 'minor' as const, open, settled: 1 })
  const rows = [
    known('a', { flags: [flag('loop', 1)], quality: 0.2, assignee: '任远' }),
    known('b', { flags: [flag('loop', 0)], quality: 0.5 }),
    known('c', { quality: 0.8, assignee: '李梅' }),
    row('waiting')
  ]
  expect(paths(rows, { filter: { check: 'loop' } })).toEqual(['a'])
  expect(paths(rows, { filter: { quality: [20, 50] } })).toEqual(['a', 'b'])
  expect(paths(rows, { filter: { assignee: '李梅' } })).toEqual(['c'])
  expect(paths(rows, { filter: { assignee: '' } })).toEqual(['b'])
})
