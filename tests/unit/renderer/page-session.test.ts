import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { MentionId, PageState, ParagraphId, RawPage, Revision } from '#shared/model/index'
import { foldRevisions, openingState, stateHash } from '#shared/review/index'
import { PageSession } from '../../../src/renderer/state/page-session'
import { randomDraft } from '../../support/random-draft'
import { Random } from '../../support/random'

const { raw: text, page, draft } = randomDraft(new Random(7))
const raw: RawPage = {
  id: page,
  path: 'a.txt',
  sha256: 'a'.repeat(64),
  sizeBytes: 1,
  decoder: { encoding: 'utf-8', bom: false, by: 'x', chosen: 'detected' },
  text
}
const opening = openingState(draft, page)

/** A disk that can be told to fail or to wait. */
class Disk {
  readonly kept: Revision[] = []
  state: PageState | undefined
  failing = false

  keep = async (revisions: readonly Revision[], state: PageState): Promise<void> => {
    await Promise.resolve()
    if (this.failing) throw new Error('disk full')
    this.kept.push(...revisions)
    this.state = state
  }
}

let disk: Disk
let session: PageSession
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  disk = new Disk()
  session = new PageSession(raw, opening, [], disk.keep)
  return () => vi.useRealTimers()
})

const shown = () => session.store.getState()

describe('a page session', () => {
  test('says saved only when the disk has everything', async () => {
    session.change({ kind: 'status.set', status: 'corrected' })
    expect(shown().keeping).toBe('saving')
    expect(shown().state.status).toBe('corrected')
    await session.flush()
    expect(shown().keeping).toBe('saved')
    expect(disk.kept).toEqual(shown().revisions)
  })

  test('puts the draft into the list before the first change, and only once', async () => {
    session.change({ kind: 'status.set', status: 'corrected' })
    session.change({ kind: 'status.set', status: 'new' })
    await session.flush()
    expect(disk.kept.map(({ change }) => change.kind)).toEqual(['page.drafted', 'status.set', 'status.set'])
    expect(stateHash(foldRevisions(disk.kept)!)).toBe(stateHash(disk.state!))
  })

  test('keeps what could not be written, says so, and writes it later, in order', async () => {
    disk.failing = true
    session.change({ kind: 'status.set', status: 'corrected' })
    await expect(session.flush()).rejects.toThrow('disk full')
    expect(shown().keeping).toBe('failed')
    session.change({ kind: 'status.set', status: 'new' })
    disk.failing = false
    await vi.advanceTimersByTimeAsync(2000)
    await session.flush()
    expect(shown().keeping).toBe('saved')
    expect(disk.kept).toEqual(shown().revisions)
  })

  test('undoes and redoes across a reopening', async () => {
    session.change({ kind: 'status.set', status: 'corrected' })
    await session.flush()
    const again = new PageSession(raw, disk.state!, disk.kept, disk.keep)
    expect(again.store.getState().canUndo).toBe(true)
    expect(again.undo()?.change.kind).toBe('status.set')
    expect(stateHash(again.store.getState().state)).toBe(stateHash(opening))
    expect(again.undo()).toBeNull()
    again.redo()
    expect(again.store.getState().state.status).toBe('corrected')
    await again.flush()
    expect(stateHash(foldRevisions(disk.kept)!)).toBe(stateHash(again.store.getState().state))
  })

  test('undoes and redoes changes made together as one, also after a reopening', async () => {
    session.change({ kind: 'status.set', status: 'new' })
    const before = stateHash(shown().state)
    const paragraph = Object.values(draft.paragraphs)[0]!.id
    session.change(
      { kind: 'status.set', status: 'corrected' },
      { kind: 'paragraph.role-set', paragraph, role: 'jump' },
      { kind: 'paragraph.role-set', paragraph, role: 'deck' }
    )
    const after = stateHash(shown().state)
    session.undo()
    expect(stateHash(shown().state)).toBe(before)
    await session.flush()
    const again = new PageSession(raw, disk.state!, disk.kept, disk.keep)
    again.redo()
    expect(stateHash(again.store.getState().state)).toBe(after)
    again.undo()
    again.undo()
    expect(stateHash(again.store.getState().state)).toBe(stateHash(opening))
    await again.flush()
    expect(stateHash(foldRevisions(disk.kept)!)).toBe(stateHash(opening))
  })

  test('a change that the journal would not take is refused at once, and nothing after it waits', async () => {
    const mention = { id: 'm' as MentionId, type: 'person', paragraph: 'p0' as ParagraphId } as const
    const by = '' // the stored shape asks for one character at least
    const change = {
      kind: 'mention.added',
      mention: { ...mention, start: 0, end: 1, status: 'accepted', by }
    } as const
    expect(() => session.change(change)).toThrow('not-storable')
    session.change({ kind: 'status.set', status: 'new' })
    await session.flush()
    expect(disk.state?.status).toBe('new')
  })

  test('of changes made together, none is made where one is refused', () => {
    const before = shown()
    const refused = { kind: 'paragraph.role-set', paragraph: 'nowhere' as never, role: 'deck' } as const
    expect(() => session.change({ kind: 'status.set', status: 'new' }, refused)).toThrow('no-such-record')
    expect(shown()).toBe(before)
  })

  test('takes in what a screen holds before it flushes or undoes', async () => {
    let typed = true
    session.onFlush(() => {
      if (typed) session.change({ kind: 'status.set', status: 'corrected' })
      typed = false
    })
    await session.flush()
    expect(disk.kept.at(-1)?.change.kind).toBe('status.set')
    typed = true
    session.undo()
    expect(shown().revisions.at(-2)?.change.kind).toBe('status.set')
  })

  test('a change that is refused leaves everything as it was', () => {
    const before = shown()
    expect(() =>
      session.change({ kind: 'paragraph.edited', paragraph: 'nowhere' as never, steps: [] })
    ).toThrow('no-such-record')
    expect(shown()).toBe(before)
  })
})
