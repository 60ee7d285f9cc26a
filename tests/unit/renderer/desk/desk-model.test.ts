import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageState, ParagraphId } from '#shared/model/index'
import { applyChange, openingState } from '#shared/review/index'
import type { Operation } from '../../../../src/renderer/page-view/operation'
import { articleContents } from '../../../../src/renderer/screens/desk/article-contents'
import { changedPlace } from '../../../../src/renderer/screens/desk/changed-place'
import { openFlags, paragraphsInOrder } from '../../../../src/renderer/screens/desk/reading-order'
import { TypingQueue } from '../../../../src/renderer/screens/desk/typing-queue'
import { Random } from '../../../support/random'
import { randomDraft } from '../../../support/random-draft'

const { page, draft } = randomDraft(new Random(5))
const state = openingState(draft, page)
const [first] = draft.articles[0]!.paragraphs as [ParagraphId]

function edited(before: PageState, paragraph: ParagraphId, at: number, inserted: string): PageState {
  const steps = [[{ at, removed: '', inserted }]]
  return applyChange(before, { kind: 'paragraph.edited', paragraph, steps })
}

test('every paragraph is in the reading order once', () => {
  expect([...paragraphsInOrder(state)].sort()).toEqual(Object.keys(state.paragraphs).sort())
})

test('open flags come in reading order, settled ones not at all', () => {
  const order = paragraphsInOrder(state)
  const places = openFlags(state).map(({ paragraph, start }) => order.indexOf(paragraph) * 1e6 + start)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(openFlags(state).every(({ settled }) => settled === undefined)).toBe(true)
})

test('an article in which nothing changed is the same object', () => {
  const before = articleContents(state, new Map())
  const after = articleContents(edited(state, first, 0, '新'), before)
  const changed = [...after].filter(([id, content]) => before.get(id) !== content)
  expect(changed.map(([, { paragraphs }]) => paragraphs.some(({ id }) => id === first))).toEqual([true])
})

describe('changedPlace', () => {
  test('is behind the text that came', () => {
    expect(changedPlace(state, edited(state, first, 1, '新的'))).toEqual({
      paragraph: first,
      start: 3,
      end: 3
    })
  })

  test('is where the text was that went', () => {
    expect(changedPlace(edited(state, first, 1, '新的'), state)).toEqual({
      paragraph: first,
      start: 1,
      end: 1
    })
  })

  test('is null between equal states', () => {
    expect(changedPlace(state, state)).toBeNull()
  })
})

describe('TypingQueue', () => {
  let committed: (readonly Operation[])[]
  let mayCommit: boolean
  let queue: TypingQueue
  const type = (at: number): Operation => ({
    kind: 'edit',
    paragraph: first,
    step: [{ at, removed: '', inserted: '新' }]
  })

  beforeEach(() => {
    vi.useFakeTimers()
    committed = []
    mayCommit = true
    queue = new TypingQueue({
      mayCommit: () => mayCommit,
      commit: (operations) => committed.push(operations),
      onChange: () => undefined
    })
  })
  afterEach(() => vi.useRealTimers())

  test('typing is handed over together after a rest', () => {
    queue.push([type(0)])
    vi.advanceTimersByTime(300)
    queue.push([type(1)])
    vi.advanceTimersByTime(300)
    expect(committed).toEqual([])
    vi.advanceTimersByTime(200)
    expect(committed).toEqual([[type(0), type(1)]])
  })

  test('a split is handed over at once, with what was typed before it', () => {
    const split: Operation = { kind: 'split', paragraph: first, at: 1, tail: 'x' as ParagraphId }
    queue.push([type(0)])
    queue.push([split])
    expect(committed).toEqual([[type(0), split]])
  })

  test('nothing is handed over while an input method is at work, and nothing is lost', () => {
    mayCommit = false
    queue.push([type(0)])
    vi.advanceTimersByTime(2000)
    queue.flush()
    expect([committed, queue.isPending]).toEqual([[], true])
    mayCommit = true
    vi.advanceTimersByTime(400)
    expect(committed).toEqual([[type(0)]])
  })
})
