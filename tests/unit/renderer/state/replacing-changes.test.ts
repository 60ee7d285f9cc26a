import { expect, test } from 'vitest'
import type { PageState, ParagraphId } from '#shared/model/index'
import { inContext } from '#shared/search/index'
import { replacingChanges, type CleanHit } from '../../../../src/renderer/state/replacing-changes'

const paragraph = 'p' as ParagraphId

const stateOf = (text: string) => ({ paragraphs: { [paragraph]: { text } } }) as unknown as PageState

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
