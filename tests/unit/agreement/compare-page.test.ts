import { expect, test } from 'vitest'
import { agreementOf, comparePage, conflictsOf, type ComparedPage } from '#shared/agreement/index'
import {
  BY_HAND,
  NO_REGISTRY,
  type Entity,
  type EntityId,
  type Mention,
  type MentionId,
  type MentionType,
  type PageId,
  type PageState
} from '#shared/model/index'
import { applyChange, openingState, type LaterChange } from '#shared/review/index'
import { draftLines } from '../../support/drafting'

const draft = draftLines('市委书记曹慧泉到渌口区调研，王小明陪同。')
const start = openingState({ ...draft, mentions: {}, flags: {} }, 'page' as PageId)
const [paragraph] = Object.values(draft.paragraphs)
const ID = paragraph!.id

const changed = (state: PageState, ...changes: LaterChange[]): PageState => changes.reduce(applyChange, state)

function tagged(state: PageState, type: MentionType, text: string, more: Partial<Mention> = {}): PageState {
  const at = state.paragraphs[ID]!.text.indexOf(text)
  const mention: Mention = {
    id: `${type}${at}` as MentionId,
    type,
    paragraph: ID,
    start: at,
    end: at + text.length,
    status: 'accepted',
    by: BY_HAND,
    ...more
  }
  return changed(state, { kind: 'mention.added', mention })
}

const edited = (state: PageState, at: number, removed: string, inserted: string): PageState =>
  changed(state, { kind: 'paragraph.edited', paragraph: ID, steps: [[{ at, removed, inserted }]] })
const replaced = (state: PageState, removed: string, inserted: string): PageState =>
  edited(state, state.paragraphs[ID]!.text.indexOf(removed), removed, inserted)

const REGISTRIES = { mine: NO_REGISTRY, theirs: NO_REGISTRY }
const kinds = (page: ComparedPage) => conflictsOf(page, REGISTRIES).map(({ kind }) => kind)
const reasons = ({ incomparable }: ComparedPage) =>
  incomparable.map(({ side, reason }) => `${side} ${reason}`)

test('each kind of conflict, in the order of the page', () => {
  const mine = [
    ['office', '市委书记'],
    ['person', '曹慧泉'],
    ['place', '渌口区'],
    ['person', '王小明']
  ] as const
  const theirs = [
    ['person', '市委书记曹慧泉'],
    ['organisation', '渌口区'],
    ['work', '调研']
  ] as const
  const page = comparePage(
    mine.reduce((state, [type, text]) => tagged(state, type, text), start),
    theirs.reduce((state, [type, text]) => tagged(state, type, text), start)
  )
  expect(kinds(page)).toEqual(['ends', 'only-mine', 'type', 'only-theirs', 'only-mine'])
})

test('what is suggested or rejected is no tag', () => {
  const suggested = tagged(start, 'person', '曹慧泉', { status: 'suggested' })
  const rejected = tagged(start, 'person', '曹慧泉', { status: 'rejected' })
  expect(comparePage(suggested, rejected)).toMatchObject({ mine: [], theirs: [], incomparable: [] })
})

test('a character that one reader corrected is the same character: the name is the same name', () => {
  const corrected = replaced(start, '慧', '惠')
  const page = comparePage(tagged(start, 'person', '曹慧泉'), tagged(corrected, 'person', '曹惠泉'))
  expect(agreementOf([page]).all.exact.f1).toEqual({ value: 1 })
  expect(kinds(page)).toEqual([])
})

test('text that one reader added before a name moves nothing', () => {
  const longer = replaced(start, '到', '今天到')
  const page = comparePage(tagged(start, 'person', '王小明'), tagged(longer, 'person', '王小明'))
  expect(page.theirs[0]!.places).toEqual({
    mine: { paragraph: ID, start: 14, end: 17 },
    theirs: { paragraph: ID, start: 16, end: 19 }
  })
  expect(kinds(page)).toEqual([])
})

test('a name that ends inside what was changed, or is only there, is listed and not guessed', () => {
  const rewritten = replaced(start, '王小明陪同', '李强等人陪同')
  expect(reasons(comparePage(start, tagged(rewritten, 'person', '李强')))).toEqual(['theirs text-differs'])
  const typed = edited(start, paragraph!.text.indexOf('调研'), '', '与张三')
  expect(reasons(comparePage(start, tagged(typed, 'person', '张三')))).toEqual(['theirs text-gone'])
  const shorter = replaced(start, '，王小明陪同', '')
  expect(reasons(comparePage(tagged(start, 'person', '王小明'), shorter))).toEqual(['mine text-gone'])
})

test('a name that one reader has torn apart is listed', () => {
  const at = start.paragraphs[ID]!.text.indexOf('小明')
  const split = changed(start, { kind: 'paragraph.split', paragraph: ID, at, tail: 'tail' as typeof ID })
  expect(reasons(comparePage(tagged(start, 'person', '王小明'), split))).toEqual(['mine order-differs'])
})

test('records of two registries are the same by an id outside, or by a name', () => {
  const record = (id: string, more: Partial<Entity>): [EntityId, Entity] => [
    id as EntityId,
    { id: id as EntityId, type: 'person', name: '曹慧泉', variants: [], ...more }
  ]
  const compare = (mine: Partial<Entity>, theirs: Partial<Entity>) =>
    conflictsOf(
      comparePage(
        tagged(start, 'person', '曹慧泉', { entity: 'a' as EntityId }),
        tagged(start, 'person', '曹慧泉', { entity: 'b' as EntityId })
      ),
      { mine: new Map([record('a', mine)]), theirs: new Map([record('b', theirs)]) }
    ).map(({ kind }) => kind)
  expect(compare({}, {})).toEqual([])
  expect(compare({ name: '曹书记', variants: ['曹慧泉'] }, {})).toEqual([])
  expect(compare({ name: '曹某' }, {})).toEqual(['record'])
  const [one, other] = [{ wikidata: 'Q1' }, { wikidata: 'Q2' }]
  expect(compare({ authorities: one }, { authorities: other })).toEqual(['record'])
  expect(compare({ name: '曹某', authorities: one }, { authorities: one })).toEqual([])
})
