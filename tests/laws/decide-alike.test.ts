import { expect, test } from 'vitest'
import { MENTION_TYPES, type MentionId, type PageState } from '#shared/model/index'
import { decidingAlike, stateHash, undoingOf } from '#shared/review/index'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import { randomDraft } from '../support/random-draft'
import { Life } from '../support/random-life'
import type { Random } from '../support/random'

test('deciding all alike, taken back, leaves every page as it was', { timeout: lawMs(20_000) }, () => {
  forSeeds(casesOf(150), (random, note) => {
    const life = livedIn(random)
    const before = life.state
    const ids = Object.keys(before.mentions) as MentionId[]
    if (ids.length === 0) return
    const model = before.mentions[random.pick(ids)]!
    const likeness = { text: textOf(before, model.id), type: model.type }
    note(`alike to ${JSON.stringify(likeness)}`)
    const changes = decidingAlike(before, ids, likeness, random.pick(['accepted', 'rejected'] as const))
    const targets = life.revisions.length
    expect(life.act(changes)).toBe(true)

    const decided = ids.filter((id) => life.state.mentions[id]!.status !== before.mentions[id]!.status)
    for (const id of decided) {
      expect(before.mentions[id]).toMatchObject({ status: 'suggested', type: likeness.type })
      expect(textOf(before, id)).toBe(likeness.text)
    }
    const undone = life.revisions.slice(targets).reverse()
    life.act(undone.map(({ id }) => undoingOf(life.revisions, life.states, id)))
    expect(life.state).toEqual(before)
    expect(stateHash(life.state)).toBe(stateHash(before))
  })
})

const textOf = ({ mentions, paragraphs }: PageState, id: MentionId): string => {
  const { paragraph, start, end } = mentions[id]!
  return paragraphs[paragraph]!.text.slice(start, end)
}

/** A page on which some are decided and some are of another type. */
function livedIn(random: Random): Life {
  const { page, draft } = randomDraft(random)
  const life = new Life(page)
  life.act([{ kind: 'page.drafted', draft, stages: {} }])
  for (const id of Object.keys(draft.mentions) as MentionId[]) {
    if (random.chance(0.3)) life.act([{ kind: 'mentions.decided', mentions: [id], status: 'accepted' }])
    if (random.chance(0.3))
      life.act([{ kind: 'mention.retyped', mention: id, type: random.pick(MENTION_TYPES) }])
  }
  return life
}
