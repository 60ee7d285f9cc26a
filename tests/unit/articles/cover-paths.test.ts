import { expect, test } from 'vitest'
import { assign } from '#shared/articles/assign'
import { coverPaths } from '#shared/articles/cover-paths'
import type { Edge } from '#shared/articles/edge-evidence'
import type { Block } from '#shared/model/index'

const edge = (from: number, to: number, odds: number): Edge => ({
  from: { index: from } as Block,
  to: { index: to } as Block,
  odds,
  reasons: [],
  speaksOfSeam: true
})

const pathsOf = (...edges: Edge[]) => [...coverPaths(edges)].map(([from, { to }]) => [from, to.index]).sort()

test('each block has one successor and one predecessor', () => {
  expect(pathsOf(edge(1, 2, 5), edge(1, 3, 4), edge(4, 2, 4.5))).toEqual([[1, 2]])
})

test('where giving way costs most is decided first', () => {
  // 1 could take 2 or 3 almost as well; 4 has only 2.
  expect(pathsOf(edge(1, 2, 5), edge(1, 3, 4.9), edge(4, 2, 4.8))).toEqual([[1, 2]])
  expect(pathsOf(edge(1, 2, 3), edge(1, 3, 2.9), edge(4, 2, 4))).toEqual([
    [1, 3],
    [4, 2]
  ])
})

test('no circles, and nothing unlikely', () => {
  expect(pathsOf(edge(1, 2, 5), edge(2, 1, 4), edge(3, 4, 0.5))).toEqual([[1, 2]])
})

test('titles are assigned for the greatest total', () => {
  const pairings = [
    { row: 0, column: 0, score: 5 },
    { row: 0, column: 1, score: 4 },
    { row: 1, column: 0, score: 4.5 },
    { row: 2, column: 2, score: -1 }
  ]
  expect(assign(pairings).map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [1, 0]
  ])
})
