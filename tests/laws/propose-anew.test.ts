import { expect, test } from 'vitest'
import type { Mention, MentionId, PageState } from '#shared/model/index'
import { applyChange, openingState, proposingAnew } from '#shared/review/index'
import { casesOf, forSeeds } from '../support/for-seeds'
import type { Random } from '../support/random'
import { randomDraft } from '../support/random-draft'

function randomState(random: Random): PageState {
  const { page, draft } = randomDraft(random)
  const state = openingState(draft, page)
  const mentions = Object.values(state.mentions).map((mention): Mention => {
    const status = random.pick(['suggested', 'accepted', 'rejected'] as const)
    return { ...mention, status, ...(random.chance(0.2) && { doubtful: true as const }) }
  })
  return { ...state, mentions: Object.fromEntries(mentions.map((each) => [each.id, each])) }
}

/** Those of a page, each as it is or somewhere else. */
function randomFinds(random: Random, { mentions }: PageState): PageState['mentions'] {
  const found = Object.values(mentions).flatMap((mention): Mention[] => {
    if (random.chance(0.2)) return []
    const id = random.chance(0.5) ? mention.id : (`new-${mention.id}` as MentionId)
    const start = random.chance(0.3) ? Math.max(0, mention.start - 1) : mention.start
    const { doubtful: _, ...rest } = mention
    return [{ ...rest, id, start, status: 'suggested' }]
  })
  return Object.fromEntries(found.map((each) => [each.id, each]))
}

test('suggesting anew leaves every decision, and what a person touched, as it was', () => {
  forSeeds(casesOf(500), (random, note) => {
    const state = randomState(random)
    const found = randomFinds(random, state)
    note(JSON.stringify([state.mentions, found]))
    const change = proposingAnew(state, found)
    const after = change ? applyChange(state, change) : state
    const isKept = ({ status, doubtful }: Mention): boolean => status !== 'suggested' || doubtful === true
    const kept = Object.values(state.mentions).filter(isKept)
    expect(
      Object.fromEntries(
        Object.values(after.mentions)
          .filter(isKept)
          .map((each) => [each.id, each])
      )
    ).toEqual(Object.fromEntries(kept.map((each) => [each.id, each])))
    const accepted = kept.filter(({ status }) => status === 'accepted')
    for (const mention of Object.values(after.mentions)) {
      if (isKept(mention)) continue
      const same = accepted.filter(
        ({ paragraph, start, end, type }) =>
          paragraph === mention.paragraph &&
          type === mention.type &&
          start < mention.end &&
          end > mention.start
      )
      expect(same).toEqual([])
    }
    expect(proposingAnew(after, found)).toBeNull()
  })
})

test('what is found as it is suggested changes nothing', () => {
  forSeeds(casesOf(100), (random) => {
    const { page, draft } = randomDraft(random)
    const state = openingState(draft, page)
    const isOpen = Object.values(state.mentions).every(({ status }) => status === 'suggested')
    if (isOpen) expect(proposingAnew(state, state.mentions)).toBeNull()
  })
})
