import { expect, test } from 'vitest'
import { byPath, mergeRows } from '../../../../src/renderer/state/merge-rows'
import { pageRow } from '../../../support/page-row'
import { Random } from '../../../support/random'

test('merge(pages, rows) = sort(rows ∪ pages without the ids of rows), and the old list stays', () => {
  for (let seed = 0; seed < 300; seed++) {
    const random = new Random(seed)
    // Few numbers, so that ids and paths meet again.
    const some = (most: number) =>
      Array.from({ length: random.int(0, most) }, () => pageRow(random.int(0, 40), random.int(1, 9)))
    const pages = [...new Map(some(30).map((row) => [row.id, row])).values()].sort(byPath)
    const before = [...pages]
    const rows = some(12)
    const expected = [...new Map([...pages, ...rows].map((row) => [row.id, row])).values()].sort(byPath)
    expect(mergeRows(pages, rows), `seed ${seed}`).toEqual(expected)
    expect(pages).toEqual(before)
  }
})

test('rows of equal paths are told apart by their ids', () => {
  const [a, b] = [pageRow(1), pageRow(2)].map((row) => ({ ...row, path: '1.txt' }))
  const newer = { ...b!, sizeChars: 7 }
  expect(mergeRows(mergeRows([], [b!, a!]), [newer])).toEqual([a, newer])
})
