import { expect, test } from 'vitest'
import { packState } from '../../../../src/renderer/db/state-rows'
import { forSeeds } from '../../../support/for-seeds'
import { changedPage } from './changed-page'

test('each state of a page is kept as its JSON, whatever was kept of it before', () => {
  forSeeds(200, (random) => {
    for (const state of changedPage(random)) {
      const kept = packState({ page: state.page, last: null, state })
      expect(JSON.parse(kept.state as string)).toEqual(JSON.parse(JSON.stringify(state)))
    }
  })
})
