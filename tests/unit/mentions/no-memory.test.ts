import { expect, test } from 'vitest'
import { draftLines } from '../../support/drafting'
import { garbledPage } from '../../support/garbled-page'
import { knownPage } from '../../support/known-page'
import { DAMAGE_KINDS } from '../../support/page-damage'
import { Random } from '../../support/random'

function pageOf(seed: number): string[] {
  const random = new Random(seed)
  const { raw } = random.chance(0.5) ? garbledPage(random) : knownPage(random, random.pick(DAMAGE_KINDS))
  return raw.split('\n')
}

test('names of a page do not depend on the page before', () => {
  const [before, page] = [pageOf(495), pageOf(496)]
  draftLines(...before)
  expect(draftLines(...page).mentions).toEqual(draftLines(...page).mentions)
})
