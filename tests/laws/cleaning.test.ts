import { expect, test } from 'vitest'
import { RULES, type Draft, type Paragraph } from '#shared/model/index'
import { draftLines } from '../support/drafting'
import { forSeeds } from '../support/for-seeds'
import { garbledPage, noisePage } from '../support/garbled-page'
import { seedNames, seedPage } from '../support/gold-scores'

const paragraphsOf = (draft: Draft): Paragraph[] => Object.values(draft.paragraphs)

/** Changes of a draft, but for those that join lines: a page written a paragraph a line may still go on. */
function changesOf(draft: Draft): string[] {
  return paragraphsOf(draft).flatMap(({ text, runs }) =>
    runs.flatMap((run) =>
      run.kind === 'kept' || run.by === 'wrap-space' ? [] : [`${run.by} at ${run.start} of ${text}`]
    )
  )
}

/** `clean(clean(page)) === clean(page)`, for each paragraph by itself. */
function expectIdempotent(draft: Draft): void {
  for (const { text } of paragraphsOf(draft)) {
    const again = draftLines(text)
    expect(changesOf(again)).toEqual([])
    expect(
      paragraphsOf(again)
        .map((paragraph) => paragraph.text)
        .join('')
        .replace(/\s/g, '')
    ).toBe(text.replace(/\s/g, ''))
  }
}

test('cleaning a cleaned paragraph changes nothing: garbled pages', () => {
  forSeeds(600, (random, note) => {
    const page = garbledPage(random)
    // Lines that stand in another's place say other things of their spaces than the article says later.
    if (page.damage.interleaving + page.damage.duplicates + page.damage.garbage > 0) return
    note(page.raw)
    expectIdempotent(draftLines(...page.raw.split('\n')))
  })
}, 60_000)

test('cleaning a cleaned paragraph changes nothing: the seeds', () => {
  for (const name of seedNames()) expectIdempotent(draftLines(...seedPage(name).text.split('\n')))
})

test('cleaning a cleaned page changes nothing: the seeds', () => {
  for (const name of seedNames()) {
    const draft = draftLines(...seedPage(name).text.split('\n'))
    const again = draftLines(...paragraphsOf(draft).flatMap(({ text }) => [text, '']))
    expect(changesOf(again)).toEqual([])
  }
})

test('a run is kept, replaced or deleted, never inserted, and names its rule', () => {
  const names = new Set<string>(RULES)
  forSeeds(200, (random, note) => {
    const raw = noisePage(random)
    note(JSON.stringify(raw))
    for (const { runs } of paragraphsOf(draftLines(...raw.split('\n')))) {
      for (const run of runs) {
        expect(run.kind).not.toBe('inserted')
        if (run.kind !== 'kept') expect(names).toContain(run.by)
      }
    }
  })
})
