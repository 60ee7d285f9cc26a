import { expect, test } from 'vitest'
import type { Flag, FlagId, PageState, ParagraphId } from '#shared/model/index'
import { inContext } from '#shared/search/index'
import { replacingChanges, type CleanHit } from '../../../../src/renderer/state/replacing-changes'

const paragraph = 'p' as ParagraphId

const stateOf = (text: string) =>
  ({ paragraphs: { [paragraph]: { text } }, flags: {} }) as unknown as PageState

function hitAt(text: string, start: number, end: number): CleanHit {
  return { start, end, paragraph, ...inContext(text, { start, end }, 3) }
}

test('what changed since the preview refuses its own hits alone', () => {
  const text = '因地制官。一二三四五六，因材制官'
  const hits = [hitAt(text, 3, 4), hitAt(text, 15, 16)]
  const { changes, refused } = replacingChanges(stateOf('因地制官。一二三四五六，因人制官'), hits, '宜')
  expect(refused).toBe(1)
  expect(changes).toEqual([
    { kind: 'paragraph.edited', paragraph, steps: [[{ at: 3, removed: '官', inserted: '宜' }]] }
  ])
})

test('a paragraph that is gone refuses its hits', () => {
  const hit = hitAt('因地制官', 3, 4)
  expect(replacingChanges({ paragraphs: {} } as unknown as PageState, [hit], '宜')).toEqual({
    changes: [],
    refused: 1
  })
})

test('a suggestion that comes true is accepted, where the edit would leave its flag open', () => {
  const text = '市长发表讲话会议强调'
  const flag = { id: 'f' as FlagId, paragraph, start: 6, end: 7, suggestion: '。会' } as Flag
  const other = { ...flag, id: 'g' as FlagId, start: 5, end: 6, suggestion: '语' }
  const state = { ...stateOf(text), flags: { f: flag, g: other } } as unknown as PageState
  const hit = { ...hitAt(text, 6, 7), groups: ['会'] }
  expect(replacingChanges(state, [hit], '。$1').changes).toEqual([
    { kind: 'flag.settled', flag: 'f', settled: 'accepted' },
    { kind: 'paragraph.edited', paragraph, steps: [[{ at: 6, removed: '', inserted: '。' }]] }
  ])
})
