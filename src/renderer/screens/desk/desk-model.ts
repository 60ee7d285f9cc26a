import type { ArticleId, Change, PageState, ParagraphId, RevisionId } from '#shared/model/index'
import { ChangeRefused } from '#shared/review/index'
import { changesOfOperations, ownedSpans } from '../../page-view'
import type {
  ArticleEditor,
  ArticleSelection,
  InlineChanges,
  Operation,
  OwnedSpan,
  Place
} from '../../page-view'
import type { PageSession } from '../../state'
import { articleContents, type ArticleContents } from './article-contents'
import { Cell } from './cell'
import { changedPlace } from './changed-place'
import { PageFind } from './find/page-find'
import { inspectorCell } from './inspector/inspector-view'
import { showInRaw } from './navigation'
import type { Notice } from './notice'
import { Panes } from './panes'
import { articleOf } from './reading-order'
import { RepairCell } from './repair/repair-view'
import { TypingQueue } from './typing-queue'

/** What the desk shows beside the page's state. */
export interface DeskView {
  /** The article that the caret is in, or was in last. */
  readonly active: ArticleId | null
  /** What is selected in the active article; null for a caret. */
  readonly selected: ArticleSelection | null
  /** Typing that is not yet a revision. */
  readonly isTyping: boolean
  readonly notice: Notice | null
  /** Places outside of articles that belong to what is selected in the raw text. */
  readonly quietPlaces: readonly Place[]
  readonly roleMenu: { readonly paragraph: ParagraphId; readonly anchor: HTMLElement } | null
}

/** One page on the desk: every change goes through here, after the typing that came before it. */
export class DeskModel {
  readonly view = new Cell<DeskView>({
    active: null,
    selected: null,
    isTyping: false,
    notice: null,
    quietPlaces: [],
    roleMenu: null
  })
  readonly inspector = inspectorCell()
  /** What the articles show of their changes; null where they show none. */
  readonly inlineChanges = new Cell<InlineChanges | null>(null)
  readonly contents: Cell<ArticleContents>
  readonly owned: Cell<readonly OwnedSpan[]>
  readonly panes = new Panes()
  readonly repair = new RepairCell()
  readonly find = new PageFind(this)
  readonly typing = new TypingQueue({
    mayCommit: () => !this.panes.editors().some((editor) => editor.isComposing),
    commit: (operations) => this.commitTyping(operations),
    onChange: () => this.noteTyping()
  })

  constructor(readonly session: PageSession) {
    this.contents = new Cell(articleContents(this.state, new Map()))
    this.owned = new Cell(ownedSpans(this.state))
  }

  /** Follows the session while the desk is on the screen; returns the way to stop. */
  connect(): () => void {
    const stopFlush = this.session.onFlush(() => this.finishTyping())
    const stopStore = this.session.store.subscribe((now, before) => {
      if (now.state !== before.state) this.showState()
    })
    this.showState()
    return () => {
      this.finishTyping()
      stopFlush()
      stopStore()
    }
  }

  get state(): PageState {
    return this.session.store.getState().state
  }

  update(part: Partial<DeskView>): void {
    this.view.set({ ...this.view.get(), ...part })
  }

  /** Whether something is on the screen that is not a revision, an input method's text included. */
  noteTyping(): void {
    const isTyping = this.typing.isPending || this.panes.editors().some((editor) => editor.isHolding)
    if (isTyping === this.view.get().isTyping) return
    this.update({ isTyping })
    const editor = isTyping ? null : this.activeEditor()
    if (editor?.hasFocus) showInRaw(this, editor.selection().place)
  }

  /** Makes revisions of all that was typed, an input method's text excepted while it is at work. */
  finishTyping(): void {
    for (const editor of this.panes.editors()) editor.settle()
    this.typing.flush()
  }

  /** Makes one act of `changes`; false where it was refused, which the desk then says. */
  change(...changes: readonly Change[]): boolean {
    this.finishTyping()
    return this.make(changes, '')
  }

  /** The same as a part of `group`, by which it can be undone. */
  changeAs(group: RevisionId, ...changes: readonly Change[]): boolean {
    this.finishTyping()
    return this.make(changes, '', group)
  }

  /** Undoes or redoes one revision, and shows where; false where there is none. */
  takeBack(way: 'undo' | 'redo'): Place | null {
    this.finishTyping()
    const before = this.state
    try {
      const revision = this.session[way]()
      this.update({
        notice: revision ? null : { kind: 'hint', hint: way === 'undo' ? 'nothingToUndo' : 'nothingToRedo' }
      })
    } catch (error) {
      this.refuse(error, '')
    }
    return this.state === before ? null : changedPlace(before, this.state)
  }

  /** The editor that the caret is in, or was in last. */
  activeEditor(): ArticleEditor | null {
    return this.panes.editorOf(this.view.get().active)
  }

  articleAt(place: Place): ArticleId | null {
    return articleOf(this.state, place.paragraph)
  }

  private commitTyping(operations: readonly Operation[]): void {
    const typed = operations.flatMap((operation) =>
      operation.kind === 'edit' ? operation.step.map(({ inserted }) => inserted) : []
    )
    this.make(changesOfOperations(operations), typed.join(''))
  }

  private make(changes: readonly Change[], typed: string, group?: RevisionId): boolean {
    try {
      this.session.changeAs(group, changes)
      this.update({ notice: null })
      return true
    } catch (error) {
      this.refuse(error, typed)
      // What was typed is on the screen and not in the state: the screen goes back.
      this.showState()
      return false
    }
  }

  private refuse(error: unknown, lostText: string): void {
    if (!(error instanceof ChangeRefused)) throw error
    this.update({ notice: { kind: 'refused', reason: error.reason, lostText } })
  }

  /** Brings the editors to the page's state; with typing still to come they are ahead of it. */
  private showState(): void {
    if (this.typing.isPending) return
    const contents = articleContents(this.state, this.contents.get())
    for (const [article, content] of contents) this.panes.hosts.get(article)?.editor()?.show(content)
    this.contents.set(contents)
    this.owned.set(ownedSpans(this.state))
    this.panes.raw?.showOwners(this.owned.get())
    this.find.lookAgain()
  }
}
