import { describe, expect, test } from 'vitest'
import type { Change, Draft, FlagId, Mention, MentionId, PageState, ParagraphId } from '#shared/model/index'
import {
  pastActs,
  changedPlaces,
  checkRuns,
  differencesBetween,
  handActors,
  movedPlaces,
  revertRuns,
  runKey,
  undoingOfAct
} from '#shared/review/index'
import { draftLines } from '../../support/drafting'
import { Life } from '../../support/random-life'

const RAW = [
  '市委召开会议',
  '',
  '株洲日报讯(记者 任远)4月28日,市委召开会议,研究安全工作。',
  '',
  '会议强调,要压实责任。'
]
const draft = draftLines(...RAW)
const raw = RAW.join('\n')

function lifeOf(start: Draft): Life {
  const life = new Life('page' as PageState['page'])
  life.act([{ kind: 'page.drafted', draft: start, stages: {} }])
  return life
}

const idOf = (state: PageState, text: string): ParagraphId =>
  Object.values(state.paragraphs).find((paragraph) => paragraph.text.includes(text))!.id

function edit(state: PageState, text: string, inserted: string): Change {
  const paragraph = idOf(state, text)
  const at = state.paragraphs[paragraph]!.text.indexOf(text)
  return { kind: 'paragraph.edited', paragraph, steps: [[{ at, removed: text, inserted }]] }
}

const tag = (state: PageState, text: string): Change => {
  const paragraph = idOf(state, text)
  const start = state.paragraphs[paragraph]!.text.indexOf(text)
  const id = `m-${text}` as MentionId
  const mention: Mention = {
    id,
    type: 'person',
    paragraph,
    start,
    end: start + text.length,
    status: 'accepted',
    by: 'hand'
  }
  return { kind: 'mention.added', mention }
}

test('changes are offered by rule until they are let stand or reverted', () => {
  const { state } = lifeOf(draft)
  const paragraph = state.paragraphs[idOf(state, '会议强调')]!
  const places = changedPlaces(state, [paragraph.id])
  expect(places.map(({ run }) => run.by)).toEqual(['width'])
  const life = lifeOf(draft)
  life.act([checkRuns(paragraph, () => true)!])
  expect(changedPlaces(life.state, [paragraph.id])).toEqual([])
  life.act([revertRuns(paragraph, raw, () => true)!])
  expect(changedPlaces(life.state, [paragraph.id])).toEqual([])
  expect(life.state.paragraphs[paragraph.id]!.text).toBe('会议强调,要压实责任。')
})

test('a change by hand is the last one’s who made it, wherever its paragraph went', () => {
  const life = lifeOf(draft)
  life.act([edit(life.state, '安全', '生产')], 'Li')
  life.act([edit(life.state, '责任', '职责')], 'Wang')
  const paragraph = idOf(life.state, '职责')
  life.act([{ kind: 'paragraphs.moved', paragraphs: [paragraph], to: { kind: 'unassigned' } }], 'Li')
  const actors = handActors(life.revisions, life.states)
  const by = changedPlaces(life.state, Object.keys(life.state.paragraphs) as ParagraphId[])
    .filter(({ run }) => run.by === 'hand')
    .map(({ paragraph: id, run }) => [
      life.state.paragraphs[id]!.text.slice(run.start, run.end),
      actors.get(runKey(life.state.paragraphs[id]!, run))
    ])
  expect(Object.fromEntries(by)).toEqual({ 生产: 'Li', 职责: 'Wang' })
})

describe('undoingOfAct', () => {
  const undoing = (life: Life, index: number) =>
    undoingOfAct(life.revisions, life.states, pastActs(life.revisions)[index]!)

  test('takes back an edit under later changes elsewhere', () => {
    const life = lifeOf(draft)
    life.act([edit(life.state, '安全', '生产')])
    life.act([edit(life.state, '责任', '职责')])
    const found = undoing(life, 1)
    if (!('changes' in found)) throw new Error(found.refused)
    life.act(found.changes)
    expect(idOf(life.state, '安全')).toBe(idOf(life.state, '市委召开会议，'))
    expect(undoing(life, 1)).toEqual({ refused: 'undone' })
  })

  test('does not take text from under a tag that was set since', () => {
    const life = lifeOf(draft)
    life.act([edit(life.state, '4月28日', '二〇二六年4月28日')])
    life.act([tag(life.state, '安全')])
    expect(undoing(life, 1)).toEqual({ refused: 'changed-since' })
  })

  test('does not bring a tag back to text that has changed since', () => {
    const life = lifeOf(draft)
    life.act([tag(life.state, '安全')])
    life.act([{ kind: 'mention.removed', mention: 'm-安全' as MentionId }])
    life.act([edit(life.state, '4月28日', '二〇二六年4月28日')])
    expect(undoing(life, 2)).toEqual({ refused: 'changed-since' })
  })

  test('does not take back the draft', () => {
    expect(undoing(lifeOf(draft), 0)).toEqual({ refused: 'draft' })
  })
})

describe('differencesBetween', () => {
  const after = (...changes: Change[]) => {
    const life = lifeOf(draft)
    const before = life.state
    expect(life.act(changes)).toBe(true)
    return differencesBetween(before, life.state)
  }
  const { state } = lifeOf(draft)
  const last = idOf(state, '责任')

  test('tells a split, a join and a move as what they are', () => {
    const tail = 'new' as ParagraphId
    expect(after({ kind: 'paragraph.split', paragraph: last, at: 5, tail })).toEqual([
      { kind: 'split', text: '要压实责任。' }
    ])
    const first = idOf(state, '株洲日报讯')
    expect(after({ kind: 'paragraph.joined', paragraph: first, next: last })).toEqual([
      { kind: 'joined', text: '会议强调，要压实责任。' }
    ])
    expect(after({ kind: 'paragraphs.moved', paragraphs: [last], to: { kind: 'furniture' } })).toEqual([
      { kind: 'role', text: '会议强调，要压实责任。', before: 'body', after: 'furniture' },
      {
        kind: 'moved',
        text: '会议强调，要压实责任。',
        before: { article: 1 },
        after: { pool: 'furniture' }
      }
    ])
  })

  test('tells tags, and changes that were let stand', () => {
    expect(after(tag(state, '安全'))).toEqual([{ kind: 'tagged', text: '安全', type: 'person' }])
    expect(after(checkRuns(state.paragraphs[last]!, () => true)!)).toEqual([{ kind: 'checked', count: 1 }])
  })

  test('tells the reason of a dismissal', () => {
    const flag = {
      id: 'f' as FlagId,
      check: 'cut-end',
      severity: 'minor' as const,
      paragraph: last,
      start: 0,
      end: 1
    }
    const life = lifeOf({ ...draft, flags: { ['f' as FlagId]: flag } })
    const before = life.state
    life.act([{ kind: 'flag.settled', flag: flag.id, settled: 'dismissed', because: '原文如此' }])
    expect(differencesBetween(before, life.state)).toEqual([
      { kind: 'flag', flag: { ...flag, settled: 'dismissed', because: '原文如此' } }
    ])
  })
})

test('a moved place is one that leaves the order of the file, while the decision stands', () => {
  const paragraph = (id: string, rawStart: number, rawEnd: number) => ({
    id: id as ParagraphId,
    role: 'body' as const,
    text: 'x'.repeat(rawEnd - rawStart),
    runs: [{ kind: 'kept' as const, start: 0, end: rawEnd - rawStart, rawStart, rawEnd }]
  })
  const [a, b, c] = [paragraph('a', 0, 4), paragraph('b', 5, 9), paragraph('c', 10, 14)]
  const follows = (at: typeof a, after: typeof a) => ({
    kind: 'follows' as const,
    at: { start: at.runs[0]!.rawStart, end: at.runs[0]!.rawEnd },
    after: { start: after.runs[0]!.rawStart, end: after.runs[0]!.rawEnd },
    score: 0.9,
    reasons: []
  })
  const life = lifeOf({
    ...draft,
    paragraphs: { [a.id]: a, [b.id]: b, [c.id]: c },
    articles: [{ id: 'a1' as never, paragraphs: [a.id, c.id] }],
    unassigned: [b.id],
    furniture: [],
    repeats: [],
    flags: {},
    mentions: {},
    decisions: [follows(c, a), follows(b, a)]
  })
  expect(movedPlaces(life.state, 'xxxx\nxxxx\nxxxx').map(({ paragraph: id }) => id)).toEqual(['c'])
  life.act([{ kind: 'paragraphs.moved', paragraphs: [c.id], to: { kind: 'unassigned' } }])
  expect(movedPlaces(life.state, 'xxxx\nxxxx\nxxxx')).toEqual([])
})
