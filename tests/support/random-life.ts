import type { Change, PageState, Revision, RevisionId } from '#shared/model/index'
import { ChangeRefused, makeRevision } from '#shared/review/index'
import type { Random } from './random'
import { randomDraft } from './random-draft'
import { randomRepair } from './random-repair'

/** A page's revisions with the states that they made; acts of more than one change are groups. */
export class Life {
  readonly revisions: Revision[] = []
  readonly states: PageState[] = []

  constructor(private readonly page: PageState['page']) {}

  get state(): PageState {
    return this.states.at(-1)!
  }

  /** Makes all of them, or none where one is refused. */
  act(changes: readonly Change[], actor = 'x'): boolean {
    const before = this.revisions.length
    const group = changes.length > 1 ? { group: `g${before}` as RevisionId } : {}
    try {
      for (const change of changes) {
        const standing = {
          page: this.page,
          last: this.revisions.at(-1)?.id ?? null,
          state: this.states.at(-1)
        }
        const id = `r${String(this.revisions.length).padStart(5, '0')}` as RevisionId
        const at = '2026-01-01T00:00:00.000Z'
        const [revision, state] = makeRevision(standing, change, { id, actor, at, ...group })
        this.revisions.push(revision)
        this.states.push(state)
      }
      return true
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
      this.revisions.length = this.states.length = before
      return false
    }
  }
}

/** A page with up to `count` random commands of the desk. */
export function randomLife(random: Random, count: number): { raw: string; life: Life } {
  const { raw, page, draft } = randomDraft(random)
  const life = new Life(page)
  life.act([{ kind: 'page.drafted', draft, stages: { lines: 1 } }])
  for (let i = 0; i < count; i++) {
    let changes: readonly Change[] = []
    try {
      changes = randomRepair(random, raw, draft, life.state, i)
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
    }
    life.act(changes)
  }
  return { raw, life }
}
