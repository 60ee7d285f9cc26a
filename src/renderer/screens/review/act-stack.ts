import type { PageId, Revision, RevisionId } from '#shared/model/index'
import { newId, undoBatch, type BatchWatch } from '../../state'
import type { PageShelf } from './page-shelf'

/** Something that a reviewer did, and can take back. */
export interface Act {
  readonly pages: readonly PageId[]
  /** The mention that it was done to, to come back to. */
  readonly key: string | null
  readonly isPart: (revision: Revision) => boolean
  /** Names the revisions of an act on many pages. */
  readonly group?: RevisionId
}

/** An act that was taken back, but on `left` pages, which were changed since. */
export interface TakenBack {
  readonly act: Act
  readonly left: number
}

/** What was done in this review, in its order, over all pages. */
export class ActStack {
  private readonly done: Act[] = []
  private undone: Act[] = []
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly shelf: PageShelf) {}

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  push(act: Act): void {
    this.done.push(act)
    this.undone = []
  }

  /**
   * Takes the last act back, or does again what was taken back; null where there is none. Throws `ChangeRefused` where
   * its page has changed since: then the act is as before.
   */
  takeBack(way: 'undo' | 'redo', watch: BatchWatch): Promise<TakenBack | null> {
    const taken = this.turn.then(() => this.take(way, watch))
    this.turn = taken.catch(() => undefined)
    return taken
  }

  private async take(way: 'undo' | 'redo', watch: BatchWatch): Promise<TakenBack | null> {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done]
    const act = from.at(-1)
    if (!act) return null
    const { group, left } = await this.reverse(act, watch)
    from.pop()
    to.push({ ...act, group, isPart: (revision) => revision.group === group })
    return { act, left }
  }

  private async reverse({ pages, isPart, group }: Act, watch: BatchWatch) {
    const [page] = pages
    if (group && pages.length > 1) {
      const result = await undoBatch(group, watch)
      return { group: result.group, left: result.refused.length }
    }
    const as = newId() as RevisionId
    const { session } = this.shelf.ready(page!) ?? (await this.shelf.fetch(page!))
    session.undoAs(as, isPart)
    return { group: as, left: 0 }
  }
}
