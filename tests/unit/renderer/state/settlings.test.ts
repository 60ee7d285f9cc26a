import { expect, test } from 'vitest'
import type { Change, ConflictVerdict, MentionId, PageId } from '#shared/model/index'
import { foldAll, undoingOf } from '#shared/review/index'
import { pageAsRead, settlingHistory } from '../../../../src/renderer/state/settlings'
import { draftLines } from '../../../support/drafting'
import { Life } from '../../../support/random-life'

const draft = draftLines('市委书记曹慧泉到渌口区调研。')
const { id: paragraph, text } = Object.values(draft.paragraphs)[0]!

function tagOf(words: string): Change {
  const start = text.indexOf(words)
  const place = { paragraph, start, end: start + words.length }
  const id = `m${start}` as MentionId
  return { kind: 'mention.added', mention: { id, type: 'person', status: 'accepted', by: 'hand', ...place } }
}

const settling = (verdict: ConflictVerdict): Change => ({
  kind: 'conflict.settled',
  verdict,
  mine: `m${text.indexOf('曹慧泉')}` as MentionId,
  theirs: null,
  reader: '乙'
})

function lifeOf(...changes: readonly Change[]): Life {
  const life = new Life('page' as PageId)
  life.act([{ kind: 'page.drafted', draft: { ...draft, mentions: {} }, stages: {} }])
  for (const change of changes) expect(life.act([change])).toBe(true)
  return life
}

const takeBackLast = (life: Life): boolean =>
  life.act([undoingOf(life.revisions, foldAll(life.revisions), life.revisions.at(-1)!.id)])

const tagsIn = (life: Life): string[] =>
  Object.values(pageAsRead(life.revisions)!.state.mentions).map(({ status }) => status)

test('a page that was only drafted is not read', () => {
  expect(pageAsRead(lifeOf().revisions)).toBeNull()
  expect(pageAsRead([])).toBeNull()
})

test('a page is read as it stood before the first of its conflicts was settled', () => {
  const life = lifeOf(tagOf('曹慧泉'), settling('neither'), tagOf('渌口区'))
  expect(Object.values(life.state.mentions).map(({ status }) => status)).toEqual(['rejected', 'accepted'])
  expect(tagsIn(life)).toEqual(['accepted'])
})

test('a settling that was taken back does not hold the reading up', () => {
  const life = lifeOf(tagOf('曹慧泉'), settling('neither'))
  takeBackLast(life)
  life.act([tagOf('渌口区')])
  expect(tagsIn(life)).toEqual(['accepted', 'accepted'])
})

test('undo and redo go over all pages in the order of what was done', () => {
  const life = lifeOf(tagOf('曹慧泉'), settling('neither'), settling('mine'))
  const history = () => settlingHistory([pageAsRead(life.revisions)!.settlings])
  const [first, second] = life.revisions.slice(-2)
  expect(history().undo).toEqual([second])
  takeBackLast(life)
  expect(history().undo).toEqual([first])
  expect(history().redo).toEqual([life.revisions.at(-1)])
})
