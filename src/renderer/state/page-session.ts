import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Change, PageState, RawPage, Revision, RevisionId } from '#shared/model/index'
import { foldAll, historyOf, makeRevision, undoingOf } from '#shared/review/index'
import { STAGE_VERSIONS } from '#shared/pipeline'
import { newId } from './new-id'
import { settingsStore } from './settings-store'

/** Whether what the screen shows is on disk. `failed` stays until a later write succeeds. */
export type Keeping = 'saved' | 'saving' | 'failed'

export interface PageSessionState {
  readonly raw: RawPage
  readonly state: PageState
  readonly revisions: readonly Revision[]
  readonly keeping: Keeping
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Keeps revisions with the state that the last of them made; resolves when they are on disk. */
export type Keep = (revisions: readonly Revision[], state: PageState) => Promise<void>

const RETRY_AFTER_MS = 2000

/** One open page: its raw text, the fold of its revisions, and the way to add one. */
export class PageSession {
  readonly store: StoreApi<PageSessionState>
  private readonly beforeFlush = new Set<() => void>()
  private pending: Revision[] = []
  private writing: Promise<void> | null = null
  private folded: PageState[] | null = null
  /** What the last write failed of. */
  private failure: unknown
  private retry: ReturnType<typeof setTimeout> | undefined

  constructor(
    raw: RawPage,
    state: PageState,
    revisions: readonly Revision[],
    private readonly keep: Keep
  ) {
    this.store = createStore<PageSessionState>(() => ({
      raw,
      state,
      revisions,
      keeping: 'saved',
      ...can(revisions)
    }))
  }

  /** Makes `change` a revision: shown at once, kept in the background. Throws `ChangeRefused` where it does not fit. */
  change(change: Change): void {
    const { revisions, state } = this.store.getState()
    // The draft enters the list with the first change: a page that nobody touches costs no record.
    const drafted: Change = { kind: 'page.drafted', draft: draftOf(state), stages: STAGE_VERSIONS }
    const changes = revisions.length === 0 ? [drafted, change] : [change]
    let next: { state: PageState | undefined; made: Revision[] } = {
      state: revisions.length === 0 ? undefined : state,
      made: []
    }
    for (const one of changes) next = this.add(next, one, revisions.at(-1)?.id ?? null)
    if (!next.state) return
    const list = [...revisions, ...next.made]
    this.pending.push(...next.made)
    this.store.setState({ state: next.state, revisions: list, keeping: 'saving', ...can(list) })
    this.write()
  }

  /** The revision that was taken back, for the desk to show its place; null where there is none. */
  undo(): Revision | null {
    return this.takeBack('undo')
  }

  redo(): Revision | null {
    return this.takeBack('redo')
  }

  /** Calls `listener` before a flush, for what a screen holds but has not made a change of. Returns the way to stop. */
  onFlush(listener: () => void): () => void {
    this.beforeFlush.add(listener)
    return () => this.beforeFlush.delete(listener)
  }

  /** Resolves when everything shown is on disk; rejects where it could not be written. */
  async flush(): Promise<void> {
    for (const listener of this.beforeFlush) listener()
    while (this.pending.length > 0 || this.writing) {
      this.write()
      await this.writing
      if (this.store.getState().keeping === 'failed') throw this.failure
    }
  }

  private add(
    { state, made }: { state: PageState | undefined; made: Revision[] },
    change: Change,
    parent: RevisionId | null
  ): { state: PageState; made: Revision[] } {
    const { raw } = this.store.getState()
    const occasion = {
      id: newId() as RevisionId,
      actor: settingsStore.getState().actor,
      at: new Date().toISOString()
    }
    const standing = { page: raw.id, last: made.at(-1)?.id ?? parent, state }
    const [revision, after] = makeRevision(standing, change, occasion)
    this.folded?.push(after)
    return { state: after, made: [...made, revision] }
  }

  private takeBack(way: 'undo' | 'redo'): Revision | null {
    for (const listener of this.beforeFlush) listener()
    const { revisions } = this.store.getState()
    const target = historyOf(revisions)[way]
    if (!target) return null
    this.folded ??= foldAll(revisions)
    this.change(undoingOf(revisions, this.folded, target.id))
    return target
  }

  private write(): void {
    clearTimeout(this.retry)
    this.writing ??= this.writePending().finally(() => {
      this.writing = null
      if (this.pending.length > 0 && this.store.getState().keeping === 'saving') this.write()
    })
  }

  private async writePending(): Promise<void> {
    const batch = this.pending
    this.pending = []
    const { state } = this.store.getState()
    try {
      await this.keep(batch, state)
      this.store.setState({ keeping: this.pending.length > 0 ? 'saving' : 'saved' })
    } catch (error) {
      console.error(error)
      this.failure = error
      this.pending = [...batch, ...this.pending]
      this.store.setState({ keeping: 'failed' })
      this.retry = setTimeout(() => this.write(), RETRY_AFTER_MS)
    }
  }
}

function can(revisions: readonly Revision[]) {
  const { undo, redo } = historyOf(revisions)
  return { canUndo: undo !== null, canRedo: redo !== null }
}

function draftOf({ page: _page, status: _status, orphans: _orphans, ...draft }: PageState) {
  return draft
}
