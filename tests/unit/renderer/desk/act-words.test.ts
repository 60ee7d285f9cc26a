import { describe, expect, test } from 'vitest'
import type { Change, Revision, RevisionId } from '#shared/model/index'
import { pastActs } from '#shared/review/index'
import { wordsOfAct } from '../../../../src/renderer/screens/desk/inspector/act-words'
import { diffPieces, shortened } from '../../../../src/renderer/screens/desk/inspector/diff-pieces'
import { forSeeds } from '../../../support/for-seeds'
import { ALPHABET } from '../../../support/random-text'

function wordsOf(...changes: readonly (Change | readonly Change[])[]) {
  const revisions = changes.flatMap((each, i) =>
    (Array.isArray(each) ? (each as Change[]) : [each as Change]).map((change, j, all) => ({
      id: `${i}.${j}` as RevisionId,
      change,
      ...(all.length > 1 && { group: `g${i}` as RevisionId })
    }))
  ) as unknown as Revision[]
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))
  return pastActs(revisions).map((act) => wordsOfAct(act, byId))
}

const edit = { kind: 'paragraph.edited' } as Change
const undone = (target: string) => ({ kind: 'revision.undone', target }) as Change
const settled = (to: 'accepted' | 'dismissed' | null) => ({ kind: 'flag.settled', settled: to }) as Change

describe('wordsOfAct', () => {
  test('an accepted suggestion is one deed, flags alike are counted', () => {
    const [accepted, alike, again] = wordsOf(
      [settled('accepted'), edit],
      [settled('dismissed'), settled('dismissed')],
      settled(null)
    )
    expect(accepted).toEqual({ way: 'did', deeds: [{ name: 'suggestion', count: 1 }], kind: 'flags' })
    expect(alike!.deeds).toEqual([{ name: 'dismissed', count: 2 }])
    expect(again!.deeds).toEqual([{ name: 'reopened', count: 1 }])
  })

  test('an undoing, and its undoing, name what the first act did', () => {
    const words = wordsOf(edit, undone('0.0'), undone('1.0'), undone('2.0'))
    expect(words.map(({ way }) => way)).toEqual(['did', 'undid', 'redid', 'undid'])
    expect(words.every(({ deeds }) => deeds[0]!.name === 'paragraph.edited')).toBe(true)
  })
})

test('the pieces of a difference give both texts, and shortened they still hold what differs', () => {
  forSeeds(200, (random) => {
    const [before, after] = [0, 1].map(() => random.text(random.int(0, 40), ALPHABET)) as [string, string]
    const pieces = diffPieces(before, after)
    const without = (kind: string) => pieces.flatMap((each) => (each.kind === kind ? [] : each.text)).join('')
    expect([without('inserted'), without('removed')]).toEqual([before, after])
    const differing = (list: typeof pieces) => list.filter(({ kind }) => kind !== 'same')
    expect(differing(shortened(pieces, 3))).toEqual(differing(pieces))
  })
})
