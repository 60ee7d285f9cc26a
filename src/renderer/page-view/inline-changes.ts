import { StateEffect, StateField, type Range, type Text } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import type { ParagraphId } from '#shared/model/index'
import { showContent, type ArticleContent } from './article-lines'
import { isSigns, visibleText } from './visible-text'

/** A place where text stands out of the order of the file. */
export interface MoveMark {
  readonly key: string
  readonly paragraph: ParagraphId
  readonly start: number
  /** The sentence that explains it. */
  readonly label: string
}

/** What is shown of the changes against the raw text. */
export interface InlineChanges {
  readonly raw: string
  readonly moves: readonly MoveMark[]
  readonly onExplain: (key: string) => void
}

/** Shows the changes, or hides them. */
export const setInlineChanges = StateEffect.define<InlineChanges | null>()

interface Shown {
  readonly changes: InlineChanges | null
  readonly content: ArticleContent
  readonly marks: DecorationSet
}

/**
 * Insertions, deletions and replacements in the text itself. They are built from the page's state; typing that is not
 * in it yet moves them along.
 */
export function inlineChanges(content: ArticleContent) {
  return StateField.define<Shown>({
    create: () => ({ changes: null, content, marks: Decoration.none }),
    update(shown, transaction) {
      let { changes, content: current } = shown
      let isStale = false
      for (const effect of transaction.effects) {
        if (effect.is(setInlineChanges)) changes = effect.value
        else if (effect.is(showContent)) current = effect.value
        else continue
        isStale = true
      }
      if (isStale) return { changes, content: current, marks: marksOf(transaction.newDoc, current, changes) }
      return transaction.docChanged ? { ...shown, marks: shown.marks.map(transaction.changes) } : shown
    },
    provide: (field) => [
      EditorView.decorations.from(field, ({ marks }) => marks),
      EditorView.domEventHandlers({
        mousedown(event, view) {
          const mark =
            event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.move-mark') : null
          const key = mark?.dataset['move']
          if (key === undefined) return false
          event.preventDefault()
          view.state.field(field).changes?.onExplain(key)
          return true
        }
      })
    ]
  })
}

function marksOf(doc: Text, { paragraphs }: ArticleContent, changes: InlineChanges | null): DecorationSet {
  if (!changes || doc.lines !== paragraphs.length) return Decoration.none
  const ranges: Range<Decoration>[] = []
  paragraphs.forEach(({ id, runs }, i) => {
    const { from } = doc.line(i + 1)
    for (const run of runs) {
      if (run.kind === 'kept' || run.checked) continue
      const was = changes.raw.slice(run.rawStart, run.rawEnd)
      if (was !== '') {
        ranges.push(Decoration.widget({ widget: new Was(was), side: -1 }).range(from + run.start))
      }
      if (run.end > run.start) ranges.push(INSERTED.range(from + run.start, from + run.end))
    }
    for (const move of changes.moves) {
      if (move.paragraph === id)
        ranges.push(Decoration.widget({ widget: new Moved(move), side: -2 }).range(from + move.start))
    }
  })
  return Decoration.set(ranges, true)
}

const INSERTED = Decoration.mark({ class: 'change-is' })

/** Raw text that the clean text has not. */
class Was extends WidgetType {
  constructor(private readonly text: string) {
    super()
  }

  override eq(other: Was): boolean {
    return other.text === this.text
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('del')
    element.className = isSigns(this.text) ? 'change-was change-was--signs' : 'change-was'
    element.textContent = visibleText(this.text)
    return element
  }
}

/** For the mouse and the eye; by key, a command says the same of the text at the caret. */
class Moved extends WidgetType {
  constructor(private readonly move: MoveMark) {
    super()
  }

  override eq(other: Moved): boolean {
    return other.move.key === this.move.key && other.move.label === this.move.label
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'move-mark'
    element.dataset['move'] = this.move.key
    element.title = this.move.label
    element.setAttribute('aria-hidden', 'true')
    element.textContent = '↷'
    return element
  }

  override ignoreEvent(): boolean {
    return false
  }
}
