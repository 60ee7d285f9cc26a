import { bench, describe } from 'vitest'
import { filterRows } from '../../src/renderer/screens/corpus/arrange-rows'
import { NO_FILTER } from '../../src/renderer/screens/corpus/list-view'
import { byPath, mergeRows } from '../../src/renderer/state/merge-rows'
import { pageRow } from '../support/page-row'

const rowsOf = (from: number, count: number) => Array.from({ length: count }, (_, i) => pageRow(from + i))

const pages = rowsOf(0, 100_000).sort(byPath)
const drafted = rowsOf(40_000, 16)
const read = rowsOf(200_000, 16)

/** The least that a new list costs is a copy of the old one. */
describe('16 rows into a list of 100,000', () => {
  bench('copy the list', () => void pages.slice())
  bench('rows of known pages', () => void mergeRows(pages, drafted))
  bench('rows of new pages', () => void mergeRows(pages, read))
  bench('sort the list', () => void [...pages, ...read].sort(byPath))
})

/** A filter may take 200 ms at most; the peer reads every path and no more. */
describe('a list of 100,000 filtered', () => {
  bench('read every path', () => void pages.filter(({ path }) => path.includes('株洲')))
  bench(
    'by text and quality',
    () => void filterRows(pages, { ...NO_FILTER, text: '株洲', quality: [50, 100] })
  )
})
