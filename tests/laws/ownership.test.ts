import { expect, test } from 'vitest'
import type { Draft, PageId, ParagraphId } from '#shared/model/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { alignmentFaults, ownershipFaults } from '#shared/text/index'
import { casesOf, forSeeds, lawMs } from '../support/for-seeds'
import { garbledPage, noisePage } from '../support/garbled-page'
import { knownPage } from '../support/known-page'
import { DAMAGE_KINDS } from '../support/page-damage'
import { WORDS } from '../support/word-list'

const draftOf = (text: string): Draft =>
  draftPage({ id: 'page' as PageId, path: 'page.txt', text }, DEFAULT_SETTINGS, WORDS)

function expectLawful(raw: string): void {
  const draft = draftOf(raw)
  expect(ownershipFaults(draft, raw)).toEqual([])
  for (const paragraph of Object.values(draft.paragraphs)) {
    expect(alignmentFaults(paragraph, raw)).toEqual([])
    expect(paragraph.runs.filter((run) => run.kind === 'inserted')).toEqual([])
    expect(paragraph.copyOf !== undefined).toBe(draft.repeats.includes(paragraph.id))
  }
  expect(placesOf(draft)).toEqual(Object.keys(draft.paragraphs).sort())
}

/** Every place that a paragraph stands in, so that a paragraph in two places is there twice. */
function placesOf(draft: Draft): ParagraphId[] {
  const inArticles = draft.articles.flatMap((article) => article.paragraphs)
  return [...inArticles, ...draft.furniture, ...draft.unassigned, ...draft.repeats].sort()
}

test(
  'every raw character that is not white space is owned exactly once: garbled pages',
  () => {
    forSeeds(casesOf(400), (random, note) => {
      const page = garbledPage(random)
      note(JSON.stringify(page.damage))
      note(page.raw)
      expectLawful(page.raw)
    })
  },
  lawMs(120_000)
)

test(
  'every raw character that is not white space is owned exactly once: pages of known text',
  () => {
    const pages = Math.ceil(casesOf(30 * DAMAGE_KINDS.length) / DAMAGE_KINDS.length)
    for (const kind of DAMAGE_KINDS) {
      forSeeds(pages, (random, note) => {
        const { raw } = knownPage(random, kind)
        note(`${kind}\n${raw}`)
        expectLawful(raw)
      })
    }
  },
  lawMs(120_000)
)

test(
  'every raw character that is not white space is owned exactly once: noise',
  () => {
    forSeeds(casesOf(600), (random, note) => {
      const raw = noisePage(random)
      note(JSON.stringify(raw))
      expectLawful(raw)
    })
  },
  lawMs(60_000)
)

test(
  'the same page gives the same draft',
  () => {
    forSeeds(casesOf(60), (random, note) => {
      const { raw } = random.chance(0.5) ? garbledPage(random) : knownPage(random, random.pick(DAMAGE_KINDS))
      note(raw)
      expect(draftOf(raw)).toEqual(draftOf(raw))
    })
  },
  lawMs(60_000)
)

test('a page without text has an empty draft', () => {
  for (const raw of ['', ' ', '\n\n', '\u3000\t\n \ufeff']) {
    const draft = draftOf(raw)
    expect([draft.paragraphs, draft.articles]).toEqual([{}, []])
  }
})
