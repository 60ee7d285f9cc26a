import { expect, test } from 'vitest'
import { ChangeRefused, applyChange, openingState } from '#shared/review/index'
import type { PageState } from '#shared/model/index'
import { mentionsOf, packMentions, unpackMentions } from '../../../../src/renderer/db/mention-rows'
import { forSeeds } from '../../../support/for-seeds'
import { randomChange } from '../../../support/random-change'
import { randomDraft } from '../../../support/random-draft'
import type { Random } from '../../../support/random'

test('a record holds the mentions of a page as they are', () => {
  forSeeds(200, (random) => {
    const state = changedPage(random)
    expect(unpackMentions(packMentions(state, 1))).toEqual(mentionsOf(state))
  })
})

test('mentions that are still so are the same objects', () => {
  forSeeds(100, (random) => {
    const state = changedPage(random)
    const before = mentionsOf(state)
    const after = mentionsOf(structuredClone(state), before)
    expect(after.every((mention, i) => mention === before[i])).toBe(true)
  })
})

function changedPage(random: Random): PageState {
  const { draft, page } = randomDraft(random)
  let state = openingState(draft, page)
  for (let salt = 0; salt < 12; salt++) {
    const change = randomChange(random, state, salt)
    try {
      if (change) state = applyChange(state, change)
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
    }
  }
  return state
}
