import { ChangeSet, Text } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import type { ParagraphId } from '#shared/model/index'
import { applyStep } from '#shared/text/index'
import type { Operation } from '../../../../src/renderer/page-view/operation'
import { operationsOf } from '../../../../src/renderer/page-view/operations-of'
import { forSeeds } from '../../../support/for-seeds'

const id = (name: string) => name as ParagraphId
const ids = ['a', 'b', 'c'].map(id)

function operate(
  text: string,
  ...changes: readonly { from: number; to?: number; insert?: string }[]
): Operation[] {
  const doc = Text.of(text.split('\n'))
  let made = 0
  return operationsOf({ doc, ids }, ChangeSet.of([...changes], doc.length), () => id(`new${++made}`))
}

/** The paragraphs that `operations` make of `before`, as an independent reading of what each kind means. */
function perform(
  before: readonly [ParagraphId, string][],
  operations: readonly Operation[]
): [ParagraphId, string][] {
  return operations.reduce<[ParagraphId, string][]>(
    (lines, operation) => {
      const index = lines.findIndex(([name]) => name === operation.paragraph)
      const text = lines[index]![1]
      if (operation.kind === 'edit')
        return lines.with(index, [operation.paragraph, applyStep(text, operation.step)])
      if (operation.kind === 'split') {
        const { at, tail } = operation
        return lines.toSpliced(index, 1, [operation.paragraph, text.slice(0, at)], [tail, text.slice(at)])
      }
      const [next, more] = lines[index + 1]!
      expect([operation.next, operation.at]).toEqual([next, text.length])
      return lines.toSpliced(index, 2, [operation.paragraph, text + more])
    },
    [...before]
  )
}

describe('operationsOf', () => {
  test('typing is an edit of its paragraph', () => {
    expect(operate('甲乙\n丙丁\n戊', { from: 4, insert: '新' })).toEqual([
      { kind: 'edit', paragraph: 'b', step: [{ at: 1, removed: '', inserted: '新' }] }
    ])
  })

  test('changes at once in one paragraph are one step', () => {
    expect(operate('甲乙丙\n丁\n戊', { from: 0, to: 1 }, { from: 2, insert: '新' })).toEqual([
      {
        kind: 'edit',
        paragraph: 'a',
        step: [
          { at: 0, removed: '甲', inserted: '' },
          { at: 2, removed: '', inserted: '新' }
        ]
      }
    ])
  })

  test('what stays the same is no edit', () => {
    expect(operate('曹慧泉说\n丙\n丁', { from: 0, to: 3, insert: '曹慧全' })).toEqual([
      { kind: 'edit', paragraph: 'a', step: [{ at: 2, removed: '泉', inserted: '全' }] }
    ])
    expect(operate('曹慧泉\n丙\n丁', { from: 0, to: 3, insert: '曹慧泉' })).toEqual([])
  })

  test('a surrogate pair is replaced whole', () => {
    expect(operate('\u{20000}\n乙\n丙', { from: 0, to: 2, insert: '\u{20001}' })).toEqual([
      { kind: 'edit', paragraph: 'a', step: [{ at: 0, removed: '\u{20000}', inserted: '\u{20001}' }] }
    ])
  })

  test('a line break splits, also in the middle of a paragraph split before', () => {
    expect(operate('甲乙丙\n丁\n戊', { from: 1, insert: '\n' })).toEqual([
      { kind: 'split', paragraph: 'a', at: 1, tail: 'new1' }
    ])
    expect(operate('甲\n丁\n戊', { from: 1, insert: '一\n二\n三' }).slice(1)).toEqual([
      { kind: 'split', paragraph: 'a', at: 2, tail: 'new1' },
      { kind: 'split', paragraph: 'new1', at: 1, tail: 'new2' }
    ])
  })

  test('a deleted line break joins', () => {
    expect(operate('甲乙\n丙\n丁', { from: 2, to: 3 })).toEqual([
      { kind: 'join', paragraph: 'a', next: 'b', at: 2 }
    ])
  })

  test('a selection over three paragraphs joins them and then deletes', () => {
    expect(operate('甲乙\n丙\n丁戊', { from: 1, to: 6, insert: '新' })).toEqual([
      { kind: 'join', paragraph: 'a', next: 'b', at: 2 },
      { kind: 'join', paragraph: 'a', next: 'c', at: 3 },
      { kind: 'edit', paragraph: 'a', step: [{ at: 1, removed: '乙丙丁', inserted: '新' }] }
    ])
  })

  test('law: the operations give the lines of the changed document', () => {
    forSeeds(300, (random) => {
      const letters = ['甲', '乙', 'a', '\u{20000}', '\n', '。']
      const word = (most: number) =>
        Array.from({ length: random.int(0, most) }, () => random.pick(letters)).join('')
      const doc = Text.of(word(30).split('\n'))
      const names = Array.from({ length: doc.lines }, (_, i) => id(`p${i}`))
      const cuts = Array.from({ length: 2 * random.int(1, 3) }, () => random.int(0, doc.length)).sort(
        (a, b) => a - b
      )
      const changes = ChangeSet.of(
        cuts.flatMap((from, i) => (i % 2 ? [] : [{ from, to: cuts[i + 1]!, insert: word(4) }])),
        doc.length,
        '\n'
      )
      let made = 0
      const operations = operationsOf({ doc, ids: names }, changes, () => id(`new${++made}`))
      const before = names.map((name, i): [ParagraphId, string] => [name, doc.line(i + 1).text])
      const after = perform(before, operations).map(([, text]) => text)
      expect(after).toEqual([...changes.apply(doc).iterLines()])
    })
  })
})
