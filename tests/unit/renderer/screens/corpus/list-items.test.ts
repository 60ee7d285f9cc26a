import { describe, expect, test } from 'vitest'
import { listItems } from '../../../../../src/renderer/screens/corpus/list-items'
import { NO_SELECTION } from '../../../../../src/renderer/screens/corpus/list-view'
import { selectAll, selectItem, toggleItem } from '../../../../../src/renderer/screens/corpus/select-items'
import { pageRow, pageSummary } from '../../../../support/page-row'

const row = (number: number, paper: string | null, date: string | null) => ({
  ...pageRow(number),
  summary: pageSummary({ paper, date })
})
const rows = [
  row(1, '株洲日报', '1998-01-02'),
  row(2, null, null),
  row(3, '株洲日报', '1998-01-01'),
  row(4, '株洲日报', '1998-01-02')
]
const numberOf = (id: string) => Number(id.slice(0, 6))
const open = listItems(rows, true, new Set())

describe('groups', () => {
  test('issues come by paper and date, those that are not known last, each with its pages', () => {
    const shape = open.map((item) =>
      item.kind === 'page' ? numberOf(item.row.id) : `${item.date} ${item.count}`
    )
    expect(shape).toEqual(['1998-01-01 1', 3, '1998-01-02 2', 1, 4, 'null 1', 2])
  })

  test('a closed group hides its pages and still counts them', () => {
    const [first] = open
    const closed = listItems(rows, true, new Set([first!.key]))
    expect(closed).toHaveLength(open.length - 1)
    expect(closed[0]).toMatchObject({ count: 1, isOpen: false })
  })
})

describe('selection', () => {
  const items = listItems(rows, false, new Set())
  const marks = ({ marked }: { marked: ReadonlySet<string> }) => [...marked].map(numberOf)

  test('Shift selects from the anchor on, whichever way, and back', () => {
    const one = selectItem(items, NO_SELECTION, 1, 'alone')
    const down = selectItem(items, one, 3, 'extend')
    expect(marks(down)).toEqual([2, 3, 4])
    const up = selectItem(items, down, 0, 'extend')
    expect(marks(up)).toEqual([1, 2])
    expect(marks(selectItem(items, up, 2, 'alone'))).toEqual([3])
  })

  test('Ctrl moves the cursor and keeps what is selected; a toggle adds and takes off', () => {
    const one = selectItem(items, NO_SELECTION, 0, 'alone')
    const moved = selectItem(items, one, 2, 'move')
    expect([moved.cursor, marks(moved)]).toEqual([items[2]!.key, [1]])
    const two = toggleItem(items, moved, 2)
    expect(marks(two)).toEqual([1, 3])
    expect(marks(toggleItem(items, two, 2))).toEqual([1])
  })

  test('a group stands for its pages, and all means all that are shown', () => {
    expect(marks(toggleItem(open, NO_SELECTION, 2))).toEqual([1, 4])
    expect(marks(selectAll(open, NO_SELECTION))).toHaveLength(4)
  })
})
