import { expect, test } from 'vitest'
import type { FlagId, ParagraphId } from '#shared/model/index'
import { applyChange, type LaterChange, openingState, summarise } from '#shared/review/index'
import { Random } from '../../support/random'
import { forSeeds } from '../../support/for-seeds'
import { randomDraft } from '../../support/random-draft'

const { page, draft } = randomDraft(new Random(5))
const opening = openingState(draft, page)
const [first] = draft.articles[0]!.paragraphs as [ParagraphId]

function typed(inserted: string, removed = ''): LaterChange {
  return { kind: 'paragraph.edited', paragraph: first, steps: [[{ at: 0, removed, inserted }]] }
}

test('what a person types and takes away is counted as corrected by hand', () => {
  const before = summarise(opening)
  expect(before.handChars).toBe(0)
  const longer = applyChange(opening, typed('新的'))
  expect(summarise(longer).handChars).toBe(2)
  expect(summarise(longer).chars).toBe(before.chars + 2)
  const text = opening.paragraphs[first]!.text.slice(0, 1)
  expect(summarise(applyChange(opening, typed('', text))).handChars).toBe(1)
})

test('flags are counted by check and severity, open and settled', () => {
  const flag = (check: string, severity: 'severe' | 'minor', settled?: 'dismissed') => {
    const id = `${check}-${severity}-${settled}` as FlagId
    return { id, check, severity, paragraph: first, start: 0, end: 0, ...(settled && { settled }) }
  }
  const all = [flag('loop', 'minor'), flag('loop', 'minor', 'dismissed'), flag('cut-end', 'severe')]
  const flags = Object.fromEntries(all.map((each) => [each.id, each]))
  const summary = summarise({ ...opening, flags })
  expect(summary.flags).toEqual([
    { check: 'cut-end', severity: 'severe', open: 1, settled: 0 },
    { check: 'loop', severity: 'minor', open: 1, settled: 1 }
  ])
  expect([summary.openFlags, summary.settledFlags]).toEqual([2, 1])
})

test('the issue and the assignee are those of the page', () => {
  const given = applyChange(opening, { kind: 'assignee.set', assignee: '任远' })
  const { issue: _, ...unknown } = given
  expect(summarise({ ...given, issue: { paper: '株洲日报', date: '1998-01-02' } })).toMatchObject({
    assignee: '任远',
    paper: '株洲日报',
    date: '1998-01-02'
  })
  expect(summarise(unknown)).toMatchObject({ paper: null, date: null })
})

test('the change ratio is a share, and what is by hand is within it', () => {
  forSeeds(30, (random) => {
    const made = randomDraft(random)
    const { changeRatio } = summarise(openingState(made.draft, made.page))
    expect(changeRatio).toBeGreaterThanOrEqual(0)
    expect(changeRatio).toBeLessThanOrEqual(1)
  })
})
