import type { ParagraphId } from '#shared/model/index'
import type { Operation } from '../../page-view'

const restMs = 400

interface TypingQueueOptions {
  /** False while an input method is at work: its text may not be disturbed. */
  mayCommit(): boolean
  commit(operations: readonly Operation[]): void
  onChange(): void
}

/** Typing that is not yet a revision. It becomes one after a rest, and at once where paragraphs join or split. */
export class TypingQueue {
  private operations: Operation[] = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: TypingQueueOptions) {}

  get isPending(): boolean {
    return this.operations.length > 0
  }

  /** The paragraph that was typed in last, or null. */
  get paragraph(): ParagraphId | null {
    return this.operations.at(-1)?.paragraph ?? null
  }

  push(operations: readonly Operation[]): void {
    this.operations.push(...operations)
    this.options.onChange()
    if (operations.every(({ kind }) => kind === 'edit')) this.wait()
    else this.flush()
  }

  flush(): void {
    if (!this.isPending) return
    if (!this.options.mayCommit()) {
      this.wait()
      return
    }
    clearTimeout(this.timer)
    const { operations } = this
    this.operations = []
    this.options.commit(operations)
    this.options.onChange()
  }

  private wait(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), restMs)
  }
}
