import { expect, test } from 'vitest'
import { SEVERITIES, type Flag, type FlagId, type PageState } from '#shared/model/index'
import { openingState } from '#shared/review/index'
import {
  alikeFlags,
  flagQueue,
  nextInQueue,
  settledFlags
} from '../../../../src/renderer/screens/desk/inspector/flag-queue'
import { pickedOf } from '../../../../src/renderer/screens/desk/inspector/inspector-view'
import { paragraphsInOrder } from '../../../../src/renderer/screens/desk/reading-order'
import { forSeeds } from '../../../support/for-seeds'
import { Random } from '../../../support/random'
import { randomDraft } from '../../../support/random-draft'

function randomState(random: Random): PageState {
  const { page, draft } = randomDraft(random)
  const flags = Object.values(draft.flags).map((flag): [string, Flag] => {
    const severity = random.pick(SEVERITIES)
    return [flag.id, random.chance(0.3) ? { ...flag, severity, settled: 'dismissed' } : { ...flag, severity }]
  })
  return openingState({ ...draft, flags: Object.fromEntries(flags) }, page)
}

test('doubts about order come first, the least sure before the surer', () => {
  const { page, draft } = randomDraft(new Random(3))
  const paragraph = Object.values(draft.paragraphs)[0]!.id
  const flag = (
    check: string,
    severity: Flag['severity'],
    start: number,
    percent?: number
  ): [string, Flag] => {
    const id = `${check}-${start}` as FlagId
    return [id, { id, check, severity, paragraph, start, end: 9, ...(percent && { values: { percent } }) }]
  }
  const flags = Object.fromEntries([
    flag('strange-character', 'severe', 0),
    flag('unsure-order', 'doubtful', 1, 84),
    flag('unsure-title', 'doubtful', 2, 61),
    flag('title-without-article', 'severe', 3)
  ])
  const queue = flagQueue(openingState({ ...draft, flags }, page))
  expect(queue.map(({ start }) => start)).toEqual([3, 2, 1, 0])
})

test('the queue goes by severity, then in reading order, and holds the open flags', () => {
  forSeeds(50, (random) => {
    const state = randomState(random)
    const order = paragraphsInOrder(state)
    const places = flagQueue(state).map(
      ({ severity, paragraph, start }) =>
        SEVERITIES.indexOf(severity) * 1e9 + order.indexOf(paragraph) * 1e5 + start
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(flagQueue(state).length + settledFlags(state).length).toBe(Object.keys(state.flags).length)
  })
})

test('going on from a flag comes to each of the others once, also when it is settled', () => {
  forSeeds(50, (random) => {
    const state = randomState(random)
    const queue = flagQueue(state)
    const [first] = queue
    if (!first) return
    let at: Flag | null = null
    const seen: FlagId[] = []
    for (let i = 0; i < queue.length; i++) {
      at = queue[nextInQueue(state, queue, at, 1)]!
      seen.push(at.id)
    }
    expect(seen).toEqual(queue.map(({ id }) => id))
    expect(nextInQueue(state, queue, at, 1)).toBe(0)
    expect(nextInQueue(state, queue, first, -1)).toBe(queue.length - 1)
    if (queue.length < 2) return
    const settled = {
      ...state,
      flags: { ...state.flags, [first.id]: { ...first, settled: 'dismissed' as const } }
    }
    expect(flagQueue(settled)[nextInQueue(settled, flagQueue(settled), first, 1)]!.id).toBe(queue[1]!.id)
  })
})

test('alike are open flags of one check that say the same', () => {
  const { page, draft } = randomDraft(new Random(3))
  const paragraph = Object.values(draft.paragraphs)[0]!.id
  const flag = (id: string, values: Flag['values'], settled?: 'dismissed'): [string, Flag] => {
    const common = { check: 'unlikely-character', severity: 'doubtful', paragraph, start: 0, end: 1 } as const
    const own = { id: id as FlagId, ...(values && { values }), ...(settled && { settled }) }
    return [id, { ...common, ...own }]
  }
  const flags = Object.fromEntries([
    flag('1', { read: '官' }),
    flag('2', { read: '官' }),
    flag('3', { read: '己' }),
    flag('4', { read: '官' }, 'dismissed')
  ])
  const state = openingState({ ...draft, flags }, page)
  expect(alikeFlags(state, flags['1']!).map(({ id }) => id)).toEqual(['1', '2'])
})

test('the item behind the one that went is picked', () => {
  const keyOf = (item: string) => item
  expect(pickedOf(['a', 'b', 'c'], { key: 'b', index: 1 }, keyOf)).toBe('b')
  expect(pickedOf(['a', 'c'], { key: 'b', index: 1 }, keyOf)).toBe('c')
  expect(pickedOf(['a'], { key: 'b', index: 1 }, keyOf)).toBe('a')
  expect(pickedOf([], { key: 'b', index: 1 }, keyOf)).toBeNull()
})
