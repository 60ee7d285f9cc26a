import type { ArticleId, ParagraphId } from '#shared/model/index'
import { Cell } from '../cell'
import type { DropPlace } from './drop-place'
import type { Subject } from './subject'

/** Where the focus is, or was before a menu or a dialog took it. */
export type Origin =
  | { readonly pane: 'raw' | 'article' }
  | { readonly pane: 'quiet'; readonly paragraph: ParagraphId }
  | { readonly pane: 'outline'; readonly article: ArticleId }

/** A list to choose from, open over the desk. */
export interface OpenPicker {
  readonly kind: 'moveTo' | 'attachTitle' | 'repeat'
  readonly subject: Subject
}

/** What is dragged, in words, where the pointer is, and where it would go. */
export interface Drag {
  readonly what: string
  readonly x: number
  readonly y: number
  readonly drop: DropPlace | null
}

export interface RepairView {
  readonly origin: Origin | null
  /** Articles that the caret was in or that text was moved to, the last first. */
  readonly recent: readonly ArticleId[]
  readonly menu: { readonly x: number; readonly y: number } | null
  readonly picker: OpenPicker | null
  readonly isAskingLines: boolean
  /** Marked to be swapped with another. */
  readonly swap: ParagraphId | null
  readonly drag: Drag | null
  /** What is selected outside of articles. */
  readonly quiet: readonly ParagraphId[]
}

const recentAtMost = 8

/** What the desk shows of repairs under way. */
export class RepairCell extends Cell<RepairView> {
  constructor() {
    super({
      origin: null,
      recent: [],
      menu: null,
      picker: null,
      isAskingLines: false,
      swap: null,
      drag: null,
      quiet: []
    })
  }

  update(part: Partial<RepairView>): void {
    this.set({ ...this.get(), ...part })
  }

  remember(article: ArticleId): void {
    const { recent } = this.get()
    if (recent[0] !== article)
      this.update({ recent: [article, ...recent.filter((id) => id !== article)].slice(0, recentAtMost) })
  }
}
