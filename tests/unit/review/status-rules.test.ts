import { describe, expect, test } from 'vitest'
import type { Change, FlagId, ParagraphId, Revision, RevisionId } from '#shared/model/index'
import { correctorsOf, obstaclesTo, openingState } from '#shared/review/index'
import { Random } from '../../support/random'
import { randomDraft } from '../../support/random-draft'

const { page, draft } = randomDraft(new Random(5))
const paragraph = draft.articles[0]!.paragraphs[0] as ParagraphId
const clean = { ...openingState(draft, page), unassigned: [], flags: {} }
const severe = {
  id: 'f' as FlagId,
  check: 'cut-end',
  severity: 'severe' as const,
  paragraph,
  start: 0,
  end: 1
}

describe('obstaclesTo', () => {
  test('nothing is in the way of a page that is done', () => {
    for (const status of ['new', 'cleaned', 'corrected', 'reviewed', 'final'] as const)
      expect(obstaclesTo(clean, status)).toEqual([])
  })

  test('open severe flags and unassigned text keep a page from being reviewed, not from being corrected', () => {
    const open = { ...clean, flags: { [severe.id]: severe }, unassigned: [paragraph] }
    expect(obstaclesTo(open, 'corrected')).toEqual([])
    expect(obstaclesTo(open, 'reviewed')).toEqual([
      { reason: 'page-not-finished', count: 1 },
      { reason: 'open-severe-flags', count: 1 }
    ])
    const settled = { ...open, flags: { [severe.id]: { ...severe, settled: 'dismissed' as const } } }
    expect(obstaclesTo(settled, 'final')).toEqual([{ reason: 'page-not-finished', count: 1 }])
  })

  test('where two people are asked for, who corrected a page does not review it', () => {
    const correctors = new Set(['任远'])
    expect(obstaclesTo(clean, 'reviewed', { actor: '任远', correctors })).toEqual([
      { reason: 'corrected-by-same', count: 1 }
    ])
    expect(obstaclesTo(clean, 'reviewed', { actor: '李梅', correctors })).toEqual([])
    expect(obstaclesTo(clean, 'corrected', { actor: '任远', correctors })).toEqual([])
  })
})

describe('correctorsOf', () => {
  const revision = (id: string, actor: string, change: unknown): Revision =>
    ({ id: id as RevisionId, actor, change: change as Change }) as Revision
  const edit = (id: string, actor: string) => revision(id, actor, { kind: 'paragraph.edited' })
  const undo = (id: string, actor: string, target: string) =>
    revision(id, actor, { kind: 'revision.undone', target })

  test('who set a status or settled a flag corrected nothing', () => {
    const list = [
      revision('0', '李梅', { kind: 'page.drafted' }),
      edit('1', '任远'),
      revision('2', '李梅', { kind: 'flag.settled' }),
      revision('3', '李梅', { kind: 'status.set' })
    ]
    expect([...correctorsOf(list)]).toEqual(['任远'])
  })

  test('a correction that was undone is no one’s, until it is redone', () => {
    expect([...correctorsOf([edit('1', '任远'), undo('2', '李梅', '1')])]).toEqual([])
    const redone = [edit('1', '任远'), undo('2', '李梅', '1'), undo('3', '李梅', '2')]
    expect([...correctorsOf(redone)]).toEqual(['任远'])
  })
})
