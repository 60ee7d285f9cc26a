import { ChangeRefused, applyChange, openingState } from '#shared/review/index'
import type { PageState } from '#shared/model/index'
import { randomChange } from '../../../support/random-change'
import { randomDraft } from '../../../support/random-draft'
import type { Random } from '../../../support/random'

/** The states of a page that was worked on, from its draft on. */
export function changedPage(random: Random): [PageState, ...PageState[]] {
  const { draft, page } = randomDraft(random)
  const states: [PageState, ...PageState[]] = [openingState(draft, page)]
  for (let salt = 0; salt < 12; salt++) {
    const state = states.at(-1)!
    const change = randomChange(random, state, salt)
    try {
      if (change) states.push(applyChange(state, change))
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
    }
  }
  return states
}
