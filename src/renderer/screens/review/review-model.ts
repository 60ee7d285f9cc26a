import type { Change, MentionType, PageId, RevisionId } from '#shared/model/index'
import { ChangeRefused } from '#shared/review/index'
import {
  corpusStore,
  mentionKey,
  mentionNow,
  mentionsStore,
  nameVerdicts,
  newId,
  openMentions,
  showFailure,
  type StoredMention
} from '../../state'
import { Cell } from '../desk/cell'
import { ActStack, type Act } from './act-stack'
import { PageShelf, type OpenedPage } from './page-shelf'
import { isShown, queueOf, type Question } from './queue'
import type { ReviewNotice, ReviewView } from './review-view'

/** Where a review begins. */
export interface ReviewStart {
  readonly page: PageId | null
  readonly hidden: readonly MentionType[]
}

const PAGES_AHEAD = 3
const AFTER_DRAWING_MS = 50
const LOOKED_AHEAD = 200

/** A reviewer's way through the mentions of a part of the corpus. */
export class ReviewModel {
  readonly view: Cell<ReviewView>
  readonly shelf = new PageShelf()
  /** How many revisions the page had when its text was last unlocked. */
  revisionsBefore = 0
  private ahead: ReturnType<typeof setTimeout> | undefined
  private readonly acts = new ActStack(this.shelf)

  constructor({ page, hidden }: ReviewStart) {
    const scope = page === null ? 'corpus' : 'page'
    const question: Question = {
      scope,
      order: 'score',
      show: 'open',
      hidden,
      page,
      article: null,
      entity: null
    }
    this.view = new Cell<ReviewView>({
      question,
      queue: [],
      at: -1,
      opened: null,
      mode: 'deciding',
      alike: null,
      sticky: null,
      notice: null,
      canUndo: false,
      canRedo: false
    })
  }

  /** Follows the mentions of the corpus while the review is on the screen; returns the way to stop. */
  connect(): () => void {
    const stop = mentionsStore.subscribe(() => {
      // What has come meanwhile is looked for where nothing else is left.
      if (this.view.get().queue.length === 0) this.ask({})
    })
    openMentions().then(() => this.ask({}), showFailure)
    return () => {
      stop()
      clearTimeout(this.ahead)
      this.shelf.empty().catch(showFailure)
    }
  }

  /**
   * Makes the queue anew, for a question that differs in `part`. It stays at the mention where it can; another order
   * begins at its top.
   */
  ask(part: Partial<Question>): void {
    if (part.scope === 'entity' && !this.view.get().question.entity) return this.notify({ kind: 'noLink' })
    const before = part.order ? null : this.current()
    const question = { ...this.view.get().question, ...part }
    const verdicts = nameVerdicts()
    const order = corpusStore.getState().pages.map(({ id }) => id)
    const queue = queueOf(mentionsStore.getState().pages, order, question, (mention) =>
      verdicts.score(mention)
    )
    const kept = before ? queue.findIndex((each) => mentionKey(each) === mentionKey(before)) : -1
    this.update({ question, queue, notice: null })
    this.go(kept >= 0 ? kept : queue.length > 0 ? 0 : -1)
  }

  /** The mention that is decided on, as it stands; null where there is none. */
  current(): StoredMention | null {
    const { queue, at } = this.view.get()
    const entry = queue[at]
    return (entry && mentionNow(entry)) ?? null
  }

  /** Goes to a place of the queue; -1 for its end. */
  go(at: number): void {
    const entry = this.view.get().queue[at]
    const opened = entry ? this.shelf.ready(entry.page) : null
    this.update({ at, opened, mode: 'deciding' })
    if (!entry) return
    const { page, article, entity } = mentionNow(entry) ?? entry
    const { question } = this.view.get()
    this.update({ question: { ...question, page, article, entity: entity ?? question.entity } })
    this.shelf.fetch(page).then((there) => {
      const { queue, at: now, opened: shown } = this.view.get()
      if (shown !== there && queue[now]?.page === page) this.update({ opened: there })
    }, showFailure)
    // Subtle: what comes next is read when what is here has been drawn.
    clearTimeout(this.ahead)
    this.ahead = setTimeout(() => this.fetchAhead(), AFTER_DRAWING_MS)
  }

  step(by: 1 | -1): void {
    const { queue, at } = this.view.get()
    const next = at === -1 ? (by === 1 ? 0 : queue.length - 1) : at + by
    if (next >= 0 && next < queue.length) this.go(next)
  }

  /** To the next one that is still as the question asks. */
  stepOpen(): void {
    const { queue, at } = this.view.get()
    this.go(queue.findIndex((entry, i) => i > at && this.isOpen(entry)))
  }

  isOpen(entry: StoredMention): boolean {
    const now = mentionNow(entry)
    return now !== undefined && isShown(now, this.view.get().question)
  }

  /** Makes one act of `changes` to the page that is shown; false where they were refused, which is said. */
  change(key: string | null, ...changes: readonly Change[]): boolean {
    const { opened } = this.view.get()
    if (!opened) return false
    const group = newId() as RevisionId
    if (!opened.model.changeAs(group, ...changes)) {
      this.notify({ kind: 'refused' })
      return false
    }
    this.keep({ pages: [opened.page], key, group, isPart: (revision) => revision.group === group })
    return true
  }

  /** Something was done that can be taken back. */
  keep(act: Act): void {
    this.acts.push(act)
    this.update({ canUndo: this.acts.canUndo, canRedo: this.acts.canRedo, notice: null })
  }

  /** Takes the last act back, wherever it was, and goes to its mention. */
  async takeBack(way: 'undo' | 'redo'): Promise<void> {
    try {
      const onProgress = (done: number, total: number) => this.notify({ kind: 'undoing', done, total })
      const taken = await this.acts.takeBack(way, { onProgress })
      if (taken?.act.key) this.goTo(taken.act.key)
      if (taken) this.notify({ kind: way === 'undo' ? 'undone' : 'redone', left: taken.left })
      else this.notify({ kind: way === 'undo' ? 'nothingToUndo' : 'nothingToRedo' })
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error
      this.notify({ kind: 'refused' })
    }
    this.update({ canUndo: this.acts.canUndo, canRedo: this.acts.canRedo })
  }

  notify(notice: ReviewNotice | null): void {
    this.update({ notice })
  }

  update(part: Partial<ReviewView>): void {
    this.view.set({ ...this.view.get(), ...part })
  }

  private goTo(key: string): void {
    const find = () => this.view.get().queue.findIndex((each) => mentionKey(each) === key)
    if (find() === -1) this.ask({})
    const at = find()
    if (at !== -1) this.go(at)
  }

  private fetchAhead(): void {
    const { queue, at } = this.view.get()
    const here = queue[at]?.page
    const ahead = queue.slice(at + 1, at + LOOKED_AHEAD).filter((entry) => this.isOpen(entry))
    const pages = [...new Set(ahead.map(({ page }) => page))].filter((page) => page !== here)
    for (const page of pages.slice(0, PAGES_AHEAD)) this.shelf.fetch(page).catch(showFailure)
  }
}

/** The page and mention on the screen, where both are there. */
export function shown(model: ReviewModel): { opened: OpenedPage; mention: StoredMention } | null {
  const { opened } = model.view.get()
  const mention = model.current()
  return opened && mention ? { opened, mention } : null
}
