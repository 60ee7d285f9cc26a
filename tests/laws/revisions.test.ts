import { expect, test } from 'vitest'
import type { Change, PageState, Revision, RevisionId } from '#shared/model/index'
import {
  applyPatch,
  ChangeRefused,
  diffStates,
  foldAll,
  foldRevisions,
  historyOf,
  invertPatch,
  makeRevision,
  stateHash,
  undoingOf
} from '#shared/review/index'
import { revisionSchema } from '#shared/schema/index'
import { alignmentFaults, ownershipFaults } from '#shared/text/index'
import { forSeeds } from '../support/for-seeds'
import { randomChange } from '../support/random-change'
import { randomDraft } from '../support/random-draft'
import type { Random } from '../support/random'

interface Life {
  raw: string
  revisions: Revision[]
  states: PageState[]
}

/** A page with up to `count` random revisions, undoings and redoings among them. */
function randomLife(random: Random, count: number, note: (text: string) => void): Life {
  const { raw, page, draft } = randomDraft(random)
  const life: Life = { raw, revisions: [], states: [] }
  add(life, { kind: 'page.drafted', draft, stages: { lines: 1 } })
  note(JSON.stringify({ raw, page, draft }))
  for (let i = 0; i < count; i++) {
    const change = nextChange(random, life, i)
    if (!change) continue
    note(JSON.stringify(change))
    try {
      add(life, change)
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
    }
  }
  return life

  function add({ revisions, states }: Life, change: Change): void {
    const standing = { page, last: revisions.at(-1)?.id ?? null, state: states.at(-1) }
    const id = `r${String(revisions.length).padStart(4, '0')}` as RevisionId
    const [revision, state] = makeRevision(standing, change, {
      id,
      actor: 'x',
      at: '2026-01-01T00:00:00.000Z'
    })
    revisions.push(revision)
    states.push(state)
  }
}

function nextChange(random: Random, { revisions, states }: Life, salt: number): Change | null {
  const { undo, redo } = historyOf(revisions)
  if (undo[0] && random.chance(0.2)) return undoingOf(revisions, states, undo[0].id)
  if (redo[0] && random.chance(0.5)) return undoingOf(revisions, states, redo[0].id)
  return randomChange(random, states.at(-1)!, salt)
}

test('the fold of the revisions is the stored state, also after a trip through JSON', () => {
  forSeeds(150, (random, note) => {
    const { revisions, states } = randomLife(random, 25, note)
    const read = (JSON.parse(JSON.stringify(revisions)) as unknown[]).map((r) => revisionSchema.parse(r))
    expect(foldRevisions(read)).toEqual(states.at(-1))
    expect(foldAll(read).map(stateHash)).toEqual(states.map(stateHash))
  })
})

test('no change loses a raw character or breaks an alignment', () => {
  forSeeds(150, (random, note) => {
    const { raw, states } = randomLife(random, 25, note)
    const last = states.at(-1)!
    expect(ownershipFaults(last, raw)).toEqual([])
    for (const paragraph of Object.values(last.paragraphs))
      expect(alignmentFaults(paragraph, raw)).toEqual([])
    for (const { paragraph, start, end } of Object.values(last.mentions)) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(last.paragraphs[paragraph]!.text.length)
    }
  })
})

test('every paragraph is in exactly one place', () => {
  forSeeds(100, (random, note) => {
    const { states } = randomLife(random, 25, note)
    const { articles, furniture, unassigned, repeats, paragraphs } = states.at(-1)!
    const placed = [...articles.flatMap((a) => a.paragraphs), ...furniture, ...unassigned, ...repeats].sort()
    expect(placed).toEqual(Object.keys(paragraphs).sort())
  })
})

test('undoing all the way back gives every state before, and redoing gives them again', () => {
  forSeeds(100, (random, note) => {
    const life = randomLife(random, 15, note)
    const page = life.states[0]!.page
    const step = (target: Revision): void => {
      const standing = { page, last: life.revisions.at(-1)!.id, state: life.states.at(-1) }
      const change = undoingOf(life.revisions, life.states, target.id)
      const id = `u${String(life.revisions.length).padStart(4, '0')}` as RevisionId
      const [revision, state] = makeRevision(standing, change, {
        id,
        actor: 'x',
        at: '2026-01-01T00:00:00.000Z'
      })
      const targetAt = life.revisions.indexOf(target)
      expect(stateHash(state)).toBe(stateHash(life.states[targetAt - 1]!))
      life.revisions.push(revision)
      life.states.push(state)
    }
    for (let h = historyOf(life.revisions).redo; h[0]; h = historyOf(life.revisions).redo) step(h[0])
    const back = life.states.at(-1)!
    for (let h = historyOf(life.revisions).undo; h[0]; h = historyOf(life.revisions).undo) step(h[0])
    expect(stateHash(life.states.at(-1)!)).toBe(stateHash(life.states[0]!))
    for (let h = historyOf(life.revisions).redo; h[0]; h = historyOf(life.revisions).redo) step(h[0])
    expect(stateHash(life.states.at(-1)!)).toBe(stateHash(back))
  })
})

test('applyPatch(a, diffStates(a, b)) is b, and its inverse leads back', () => {
  forSeeds(100, (random, note) => {
    const { states } = randomLife(random, 12, note)
    const [a, b] = [random.pick(states), random.pick(states)]
    const patch = diffStates(a, b)
    expect(applyPatch(a, patch)).toEqual(b)
    expect(applyPatch(b, invertPatch(patch))).toEqual(a)
  })
})

test('a record that was altered is noticed', () => {
  forSeeds(30, (random, note) => {
    const { revisions } = randomLife(random, 10, note)
    const at = random.int(0, revisions.length - 1)
    const altered = revisions.with(at, { ...revisions[at]!, afterHash: 'f'.repeat(64) })
    expect(() => foldRevisions(altered)).toThrow('does not give the state')
  })
})
