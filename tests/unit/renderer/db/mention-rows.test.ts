import { expect, test } from 'vitest'
import { mentionsOf, packMentions, unpackMentions } from '../../../../src/renderer/db/mention-rows'
import { forSeeds } from '../../../support/for-seeds'
import { changedPage } from './changed-page'

test('a record holds the mentions of a page as they are', () => {
  forSeeds(200, (random) => {
    const state = changedPage(random).at(-1)!
    expect(unpackMentions(packMentions(state, 1))).toEqual(mentionsOf(state))
  })
})

test('mentions that are still so are the same objects', () => {
  forSeeds(100, (random) => {
    const state = changedPage(random).at(-1)!
    const before = mentionsOf(state)
    const after = mentionsOf(structuredClone(state), before)
    expect(after.every((mention, i) => mention === before[i])).toBe(true)
  })
})
