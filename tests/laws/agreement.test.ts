import { expect, test } from 'vitest'
import {
  agreementOf,
  comparePage,
  conflictsOf,
  type Agreement,
  type ComparedPage,
  type Figure
} from '#shared/agreement/index'
import { NO_REGISTRY, type Draft, type PageId, type PageState } from '#shared/model/index'
import { applyChange, ChangeRefused, openingState } from '#shared/review/index'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import type { Random } from '../support/random'
import { randomChange } from '../support/random-change'
import { randomDraft } from '../support/random-draft'

const REGISTRIES = { mine: NO_REGISTRY, theirs: NO_REGISTRY }

/** A reading of a draft: tags, and now and then a change of the text. */
function randomReading(random: Random, page: PageId, draft: Draft, note: (text: string) => void): PageState {
  let state = openingState({ ...draft, mentions: {} }, page)
  for (let i = random.int(0, 25); i > 0; i--) {
    try {
      const change = randomChange(random, state, i)
      if (!change || (change.kind !== 'mention.added' && random.chance(0.6))) continue
      state = applyChange(state, change)
      note(JSON.stringify(change))
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
    }
  }
  return state
}

function twoReadings(random: Random, note: (text: string) => void): [PageState, PageState] {
  const { raw, page, draft } = randomDraft(random)
  note(JSON.stringify(raw))
  const mine = randomReading(random, page, draft, note)
  note('theirs')
  return [mine, randomReading(random, page, draft, note)]
}

const turned = ({ mine, theirs, ...rest }: ComparedPage) => ({
  ...rest,
  mine: spansOf(theirs),
  theirs: spansOf(mine)
})
const spansOf = (mentions: ComparedPage['mine']) =>
  mentions.map(({ start, end, type, mention }) => `${start}-${end} ${type} ${mention.id}`)
const figuresOf = ({ exact, overlapping, kappa, alpha }: Agreement): Figure[] => [
  exact.precision,
  exact.recall,
  exact.f1,
  overlapping.precision,
  overlapping.recall,
  overlapping.f1,
  kappa,
  alpha
]
const expectAlike = (a: Figure, b: Figure): void => {
  if (a.value === null || b.value === null) expect(a).toEqual(b)
  else expect(a.value).toBeCloseTo(b.value, 9)
}

test('comparePage(a, b) is comparePage(b, a) with the sides turned round', { timeout: lawMs(30_000) }, () => {
  forSeeds(casesOf(400), (random, note) => {
    const [a, b] = twoReadings(random, note)
    const [one, other] = [comparePage(a, b), comparePage(b, a)]
    expect({ ...one, mine: spansOf(one.mine), theirs: spansOf(one.theirs), incomparable: 0 }).toEqual({
      ...turned(other),
      incomparable: 0
    })
    const reasons = ({ incomparable }: ComparedPage) =>
      incomparable.map(({ mention, reason }) => `${mention.id} ${reason}`).sort()
    expect(reasons(one)).toEqual(reasons(other))
    const [first, second] = [agreementOf([one]), agreementOf([other])]
    expectAlike(first.all.exact.precision, second.all.exact.recall)
    expectAlike(first.all.overlapping.precision, second.all.overlapping.recall)
    for (const name of ['kappa', 'alpha'] as const) expectAlike(first.all[name], second.all[name])
    for (const name of ['exact', 'overlapping'] as const) expectAlike(first.all[name].f1, second.all[name].f1)
  })
})

test('a reading agrees with itself: every figure is 1 or has a reason', { timeout: lawMs(30_000) }, () => {
  forSeeds(casesOf(400), (random, note) => {
    const [a] = twoReadings(random, note)
    const page = comparePage(a, a)
    expect(page.incomparable).toEqual([])
    expect(conflictsOf(page, REGISTRIES)).toEqual([])
    const { all, types } = agreementOf([page])
    for (const figure of [all, ...types.values()].flatMap(figuresOf)) {
      if (figure.value === null) expect(figure.reason).toMatch(/^no-/)
      else expect(figure.value).toBeCloseTo(1, 9)
    }
  })
})

test(
  'no figure is NaN or above 1, whatever the order of mentions and pages',
  { timeout: lawMs(30_000) },
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const pages = [0, 1, 2].map(() => comparePage(...twoReadings(random, note)))
      const { all, types } = agreementOf(pages)
      for (const { value } of [all, ...types.values()].flatMap(figuresOf)) {
        if (value !== null) expect(value <= 1 && Number.isFinite(value)).toBe(true)
      }
      const again = agreementOf(
        pages.map((page) => ({ ...page, mine: page.mine.toReversed(), theirs: page.theirs.toReversed() }))
      )
      figuresOf(all).forEach((figure, i) => expectAlike(figure, figuresOf(again.all)[i]!))
    })
  }
)

test(
  'each mention is agreed on, in one conflict, or listed as incomparable',
  { timeout: lawMs(30_000) },
  () => {
    forSeeds(casesOf(300), (random, note) => {
      const [a, b] = twoReadings(random, note)
      const page = comparePage(a, b)
      const conflicts = conflictsOf(page, REGISTRIES)
      const { exact } = agreementOf([page]).all
      for (const side of ['mine', 'theirs'] as const) {
        const inConflict = conflicts.flatMap((conflict) => conflict[side] ?? [])
        expect(new Set(inConflict).size).toBe(inConflict.length)
        expect(inConflict.length + exact.matched).toBe(page[side].length)
        for (const { places } of page[side]) {
          const text = b.paragraphs[places.theirs.paragraph]!.text
          expect(places.theirs.start < places.theirs.end && places.theirs.end <= text.length).toBe(true)
        }
      }
    })
  }
)
