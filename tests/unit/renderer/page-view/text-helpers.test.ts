import { describe, expect, test } from 'vitest'
import type { Paragraph, ParagraphId } from '#shared/model/index'
import { concatAligned, editAligned, fromRaw } from '#shared/text/index'
import { changesOfOperations } from '../../../../src/renderer/page-view/changes-of-operations'
import { ownedSpans } from '../../../../src/renderer/page-view/owned-spans'
import { unwrapPasted } from '../../../../src/renderer/page-view/pasted-text'
import { placesOfRaw, rawOfPlace } from '../../../../src/renderer/page-view/places-of-raw'

const [a, b] = ['a', 'b'] as ParagraphId[] as [ParagraphId, ParagraphId]

describe('unwrapPasted', () => {
  test('Chinese lines join without a space, others with one, blank lines vanish', () => {
    expect(unwrapPasted('株洲日\n报讯，\r\n  记者')).toBe('株洲日报讯，记者')
    expect(unwrapPasted('Twinsen\nInc\n\n项目')).toBe('Twinsen Inc 项目')
  })

  test('one line is left as it is', () => {
    expect(unwrapPasted('  a b ')).toBe('  a b ')
  })
})

describe('changesOfOperations', () => {
  test('typing on is one revision with one step; what lies between parts it', () => {
    const type = (at: number, inserted: string) =>
      ({ kind: 'edit', paragraph: a, step: [{ at, removed: '', inserted }] }) as const
    expect(changesOfOperations([type(0, '你'), type(1, '好')])).toEqual([
      { kind: 'paragraph.edited', paragraph: a, steps: [[{ at: 0, removed: '', inserted: '你好' }]] }
    ])
    const kinds = changesOfOperations([
      type(0, '你'),
      { kind: 'join', paragraph: a, next: b, at: 5 },
      type(1, '好')
    ])
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'paragraph.edited',
      'paragraph.joined',
      'paragraph.edited'
    ])
  })
})

describe('raw and clean places', () => {
  const raw = '甲乙\n丙丁戊'
  const reordered = concatAligned([fromRaw(raw, { start: 3, end: 6 }), fromRaw(raw, { start: 0, end: 2 })])
  const paragraph: Paragraph = { ...reordered, id: a, role: 'body' }
  const state = {
    paragraphs: { [a]: paragraph },
    articles: [{ id: 'x' as never, paragraphs: [a] }],
    furniture: [],
    unassigned: [],
    repeats: []
  }
  const spans = ownedSpans(state)

  test('reordered text has several raw spans, sorted by place among the owned', () => {
    expect(spans.map(({ start, end, number }) => [start, end, number])).toEqual([
      [0, 2, 1],
      [3, 6, 1]
    ])
    expect(rawOfPlace(paragraph, { start: 2, end: 4 })).toEqual([
      { start: 5, end: 6 },
      { start: 0, end: 1 }
    ])
  })

  test('a raw selection finds its clean place, a caret the character beside it', () => {
    expect(placesOfRaw(spans, state.paragraphs, { start: 0, end: 2 })).toEqual([
      { paragraph: a, start: 3, end: 5 }
    ])
    expect(placesOfRaw(spans, state.paragraphs, { start: 2, end: 2 })).toEqual([
      { paragraph: a, start: 4, end: 5 }
    ])
  })

  test('inserted text points to where it went, a caret at the end to the last character', () => {
    const edited = {
      ...paragraph,
      ...editAligned(paragraph, [{ at: 1, removed: '', inserted: '新' }], 'hand')
    }
    expect(rawOfPlace(edited, { start: 1, end: 2 })).toEqual([{ start: 4, end: 4 }])
    expect(rawOfPlace(edited, { start: 6, end: 6 })).toEqual([{ start: 1, end: 2 }])
  })
})
