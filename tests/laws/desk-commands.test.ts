import { expect, test } from 'vitest'
import type { Change, PageState, Revision, RevisionId } from '#shared/model/index'
import {
  ChangeRefused,
  foldRevisions,
  historyOf,
  makeRevision,
  restorePage,
  stateHash,
  undoingOf
} from '#shared/review/index'
import { revisionSchema } from '#shared/schema/index'
import { alignmentFaults, ownershipFaults } from '#shared/text/index'
import { forSeeds } from '../support/for-seeds'
import type { Random } from '../support/random'
import { randomDraft } from '../support/random-draft'
import { randomRepair } from '../support/random-repair'

/** More of both is a matter of patience: `LAW_SEEDS=100 LAW_COMMANDS=500`. */
const SEEDS = Number(process.env.LAW_SEEDS ?? 25)
const COMMANDS = Number(process.env.LAW_COMMANDS ?? 60)
const LIMIT_MS = 20_000 + SEEDS * COMMANDS * 20

test(
  'any sequence of the desk’s commands keeps the fold, the ownership and the alignment',
  () => {
    forSeeds(SEEDS, (random, note) => {
      const { raw, page, draft } = randomDraft(random)
      note(JSON.stringify({ raw, page, draft }))
      const life = new Life(page)
      life.add([{ kind: 'page.drafted', draft, stages: { lines: 1 } }])
      for (let i = 0; i < COMMANDS; i++) {
        const changes = next(random, life, () => randomRepair(random, raw, draft, life.state, i))
        note(JSON.stringify(changes))
        life.add(changes)
        expectLawful(life.state, raw)
      }
      const read = (JSON.parse(JSON.stringify(life.revisions)) as unknown[]).map((r) =>
        revisionSchema.parse(r)
      )
      expect(foldRevisions(read)).toEqual(life.state)
    })
  },
  LIMIT_MS
)

function next(random: Random, life: Life, repair: () => readonly Change[]): readonly Change[] {
  const { revisions, states } = life
  if (random.chance(0.05)) {
    const at = random.int(0, states.length - 1)
    return [restorePage(life.state, states[at]!, revisions[at]!.id)]
  }
  const way = random.pick(['undo', 'undo', 'redo'] as const)
  const targets = random.chance(0.15) ? historyOf(revisions)[way] : []
  if (targets.length > 0) return targets.map(({ id }) => undoingOf(revisions, states, id))
  try {
    return repair()
  } catch (error) {
    if (error instanceof ChangeRefused) return []
    throw error
  }
}

function expectLawful(state: PageState, raw: string): void {
  expect(ownershipFaults(state, raw)).toEqual([])
  for (const paragraph of Object.values(state.paragraphs)) expect(alignmentFaults(paragraph, raw)).toEqual([])
  const { articles, furniture, unassigned, repeats, paragraphs } = state
  const placed = [...articles.flatMap((a) => a.paragraphs), ...furniture, ...unassigned, ...repeats].sort()
  expect(placed).toEqual(Object.keys(paragraphs).sort())
  for (const { id, copyOf } of Object.values(paragraphs)) {
    if (copyOf === undefined) continue
    expect(repeats).toContain(id)
    expect(repeats).not.toContain(copyOf)
    expect(paragraphs[copyOf]).toBeDefined()
  }
  const marks = [
    ...Object.values(state.mentions),
    ...Object.values(state.flags),
    ...Object.values(state.notes ?? {})
  ]
  for (const { paragraph, start, end } of marks) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.text.length)
  }
}

/** The revisions of one page; a group that is refused leaves no trace. */
class Life {
  readonly revisions: Revision[] = []
  readonly states: PageState[] = []

  constructor(private readonly page: PageState['page']) {}

  get state(): PageState {
    return this.states.at(-1)!
  }

  add(changes: readonly Change[]): void {
    const before = this.revisions.length
    try {
      for (const change of changes)
        this.addOne(change, changes.length > 1 ? (`g${before}` as RevisionId) : undefined)
    } catch (error) {
      this.revisions.length = before
      this.states.length = before
      if (!(error instanceof ChangeRefused)) throw error
    }
    expect(stateHash(this.state)).toBe(this.revisions.at(-1)!.afterHash)
  }

  private addOne(change: Change, group: RevisionId | undefined): void {
    const standing = { page: this.page, last: this.revisions.at(-1)?.id ?? null, state: this.states.at(-1) }
    const id = `r${String(this.revisions.length).padStart(5, '0')}` as RevisionId
    const occasion = { id, actor: 'x', at: '2026-01-01T00:00:00.000Z', ...(group && { group }) }
    const [revision, state] = makeRevision(standing, change, occasion)
    this.revisions.push(revision)
    this.states.push(state)
  }
}
