import { expect, test } from 'vitest'
import type { Draft, FlagId, MentionId, NoteId, PageId, PageState } from '#shared/model/index'
import { EMPTY_WORDS } from '#shared/lexicon/index'
import { DEFAULT_SETTINGS, draftPage } from '#shared/pipeline'
import { applyChange, openingState, redraftPage, undoingOf, type LaterChange } from '#shared/review/index'
import { changeSchema } from '#shared/schema/index'
import { forSeeds } from '../../support/for-seeds'
import { randomLife } from '../../support/random-life'

const text = `云溪市举行发布会

云溪日报讯（全媒体记者/周菁）4月28日，云溪市举行发布会，听取了有关部门的汇报。

会议要求，各地要抓好落实。
`
const id = '0123456789abcdef' as PageId
const stages = { lines: 9 }

/** The draft as an older pipeline made it: every line an article. */
const older: Draft = draftPage(
  { id, path: 'p.txt', text },
  { ...DEFAULT_SETTINGS, segmentation: 'naive' },
  EMPTY_WORDS
)
const newer: Draft = draftPage({ id, path: 'p.txt', text }, DEFAULT_SETTINGS, EMPTY_WORDS)

const apply = (state: PageState, ...changes: readonly LaterChange[]): PageState =>
  changes.reduce(applyChange, state)

const paragraphWith = (state: PageState, words: string) =>
  Object.values(state.paragraphs).find((paragraph) => paragraph.text.includes(words))!

function mentionOf(state: PageState, name: string, words: string): LaterChange {
  const { id: paragraph, text: all } = paragraphWith(state, words)
  const start = all.indexOf(words)
  const end = start + words.length
  const mention = {
    id: name as MentionId,
    type: 'place',
    paragraph,
    start,
    end,
    status: 'accepted',
    by: 'hand'
  } as const
  return { kind: 'mention.added', mention }
}

test('the text is the draft’s, what was decided beside it stays where its raw text is', () => {
  const opening = openingState(older, id)
  const worked = apply(
    opening,
    mentionOf(opening, 'kept', '云溪市举行'),
    mentionOf(opening, 'lost', '抓好落实')
  )
  const { id: edited } = paragraphWith(worked, '会议要求')
  const at = worked.paragraphs[edited]!.text.indexOf('抓好')
  const noted = apply(
    worked,
    {
      kind: 'note.added',
      note: { id: 'n' as NoteId, kind: 'remark', paragraph: edited, start: 0, end: 4, text: '?', by: 'hand' }
    },
    { kind: 'paragraph.edited', paragraph: edited, steps: [[{ at, removed: '抓好', inserted: '抓紧抓好' }]] },
    { kind: 'status.set', status: 'corrected' },
    { kind: 'assignee.set', assignee: '任远' }
  )
  const change = redraftPage(noted, newer, stages)!
  expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
  const after = apply(noted, change)
  expect(after.paragraphs).toEqual(newer.paragraphs)
  expect(after.articles).toEqual(newer.articles)
  const kept = after.mentions['kept' as MentionId]!
  expect(after.paragraphs[kept.paragraph]!.text.slice(kept.start, kept.end)).toBe('云溪市举行')
  expect(after.orphans.map(({ text: lost }) => lost)).toEqual(['抓紧抓好落实'])
  expect(after.notes!['n' as NoteId]).toMatchObject({ start: 0, end: 4, text: '?' })
  expect([after.status, after.assignee]).toEqual(['cleaned', '任远'])
  expect(redraftPage(after, newer, stages)).toBeNull()
})

test('a settled flag stays settled where the same is found', () => {
  const flag = { ...flagOn('会议要求'), settled: 'dismissed' as const, because: 'so it stands' }
  const worked = { ...openingState(older, id), flags: { [flag.id]: flag } }
  const found = { ...newer, flags: { new: { ...flagOn('会议要求'), id: 'new' as FlagId } } }
  const after = apply(worked, redraftPage(worked, found, stages)!)
  expect(Object.values(after.flags)).toEqual([{ ...flag, id: 'new' }])
})

const flagOn = (words: string) => {
  const { id: paragraph } = paragraphWith(openingState(newer, id), words)
  return { id: 'f' as FlagId, check: 'cut-end', severity: 'doubtful' as const, paragraph, start: 0, end: 4 }
}

test('law: a redrafted page is the draft, all its marks stand in its text, and undone it is what it was', () => {
  forSeeds(60, (random, note) => {
    const { raw, life } = randomLife(random, 12)
    note(JSON.stringify(life.revisions))
    const draft = draftPage({ id, path: 'p.txt', text: raw }, DEFAULT_SETTINGS, EMPTY_WORDS)
    const before = life.state
    const change = redraftPage(before, draft, stages)
    if (!change) return
    expect(life.act([change])).toBe(true)
    const { paragraphs, mentions, flags, notes = {} } = life.state
    expect(paragraphs).toEqual(draft.paragraphs)
    for (const mark of [...Object.values(mentions), ...Object.values(flags), ...Object.values(notes)])
      expect(mark.end).toBeLessThanOrEqual(paragraphs[mark.paragraph]!.text.length)
    expect(life.act([undoingOf(life.revisions, life.states, life.revisions.at(-1)!.id)])).toBe(true)
    expect(life.state).toEqual(before)
  })
})
