import { expect, test } from 'vitest'
import type { Flag, Mention, Note, PageState } from '#shared/model/index'
import { pastActs, historyOf, stateHash, undoingOf, undoingOfAct, undoneIn } from '#shared/review/index'
import { ownershipFaults } from '#shared/text/index'
import { forSeeds } from '../support/for-seeds'
import { randomLife } from '../support/random-life'

test('an act of the past is taken back whole, and leaves every mark in the text that it was made for', () => {
  let taken = 0
  let refused = 0
  forSeeds(60, (random, note) => {
    const { raw, life } = randomLife(random, 14)
    note(JSON.stringify(life.revisions))
    const now = life.state
    const length = life.states.length
    for (const act of pastActs(life.revisions)) {
      const undoing = undoingOfAct(life.revisions, life.states, act)
      if ('refused' in undoing) {
        refused += 1
        continue
      }
      taken += 1
      note(JSON.stringify(undoing))
      expect(life.act(undoing.changes)).toBe(true)
      expect(ownershipFaults(life.state, raw)).toEqual([])
      expectMarksStand(life.state, [now, life.states[act.start - 1]!])
      life.revisions.length = life.states.length = length
    }
  })
  expect(taken).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(100)
})

test('the undoing of a past act is undone and redone by key', () => {
  let tried = 0
  forSeeds(60, (random, note) => {
    const { life } = randomLife(random, 12)
    note(JSON.stringify(life.revisions))
    const act = pastActs(life.revisions)
      .slice(1, -1)
      .find((each) => 'changes' in undoingOfAct(life.revisions, life.states, each))
    const undoing = act && undoingOfAct(life.revisions, life.states, act)
    if (!undoing || !('changes' in undoing)) return
    tried += 1
    const before = stateHash(life.state)
    life.act(undoing.changes)
    const after = stateHash(life.state)
    expect(undoneIn(life.revisions)).toContain(act.id)
    for (const [way, expected] of [
      ['undo', before],
      ['redo', after],
      ['undo', before]
    ] as const) {
      const targets = historyOf(life.revisions)[way]
      life.act(targets.map(({ id }) => undoingOf(life.revisions, life.states, id)))
      expect(stateHash(life.state)).toBe(expected)
    }
    expect(undoneIn(life.revisions)).not.toContain(act.id)
  })
  expect(tried).toBeGreaterThan(10)
})

/** Each mark marks the characters that it marks in one of `sources`. */
function expectMarksStand(state: PageState, sources: readonly PageState[]): void {
  const lists = (page: PageState): Readonly<Record<string, Mention | Flag | Note>>[] => {
    return [page.mentions, page.flags, page.notes ?? {}]
  }
  const texts = (page: PageState) =>
    Object.fromEntries(
      lists(page)
        .flatMap((marks) => Object.entries(marks))
        .map(([id, { paragraph, start, end }]) => [id, page.paragraphs[paragraph]?.text.slice(start, end)])
    )
  const known = sources.map(texts)
  for (const [id, text] of Object.entries(texts(state))) expect(known.map((each) => each[id])).toContain(text)
}
