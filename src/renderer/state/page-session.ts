import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Change, PageState, RawPage, Revision, RevisionId } from '#shared/model/index'
import { foldAll, historyOf, undoingOf } from '#shared/review/index'
import { makeRevisions } from './make-revisions'

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

  /**
   * Makes `changes`, one act of a person, a group of revisions: shown at once, kept in the background, undone
   * together. Throws `ChangeRefused` where one of them does not fit; then none is made.
   */
  change(...changes: readonly Change[]): void {
    this.changeAs(undefined, changes)
  }

  /** Makes `changes` as a part of `group`, which may go over many pages. */
  changeAs(group: RevisionId | undefined, changes: readonly Change[]): void {
    const { raw, revisions, state } = this.store.getState()
    const { made, states } = makeRevisions({ page: raw.id, state, revisions }, changes, group)
    const list = [...revisions, ...made]
    this.folded?.push(...states)
    this.pending.push(...made)
    this.store.setState({ state: states.at(-1) ?? state, revisions: list, keeping: 'saving', ...can(list) })
    this.write()
  }

  /** The states after each revision; folded when they are first asked for. */
  states(): readonly PageState[] {
    return (this.folded ??= foldAll(this.store.getState().revisions))
  }

  /** The revision that was taken back, for the desk to show its place; null where there is none. */
  undo(): Revision | null {
    return this.takeBack('undo')
  }

  redo(): Revision | null {
    return this.takeBack('redo')
  }

  /** Takes back those revisions that `isPart` names, as the act `as`. Throws `ChangeRefused` as `change` does. */
  undoAs(as: RevisionId, isPart: (revision: Revision) => boolean): void {
    for (const listener of this.beforeFlush) listener()
    const { revisions } = this.store.getState()
    const targets = revisions.filter(isPart).reverse()
    const states = this.states()
    this.changeAs(
      as,
      targets.map(({ id }) => undoingOf(revisions, states, id))
    )
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

  private takeBack(way: 'undo' | 'redo'): Revision | null {
    for (const listener of this.beforeFlush) listener()
    const { revisions } = this.store.getState()
    const targets = historyOf(revisions)[way]
    const [last] = targets
    if (!last) return null
    const states = this.states()
    this.change(...targets.map(({ id }) => undoingOf(revisions, states, id)))
    return last
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
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 }
}
