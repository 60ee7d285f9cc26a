import { standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers, type ViewUpdate } from '@codemirror/view'
import type { Span } from '#shared/model/index'
import { editorBase, type EditorBase } from './editor-base'
import type { OwnedSpan } from './owned-spans'
import {
  owners,
  rawDecorations,
  rawHighlight,
  rawWords,
  setOwners,
  setRawHighlight,
  type RawWords
} from './raw-decorations'
import { ribbonGutter } from './ribbon-gutter'

export interface RawViewOptions extends EditorBase {
  readonly text: string
  readonly words: RawWords
  readonly owners: readonly OwnedSpan[]
  readonly onSelect: (span: Span) => void
}

/** The raw text of a page, exactly as received, to read and to select in. */
export class RawView {
  private readonly view: EditorView
  private readonly words = new Compartment()

  constructor(parent: HTMLElement, options: RawViewOptions) {
    const state = EditorState.create({
      doc: options.text,
      extensions: [
        editorBase(options),
        EditorState.readOnly.of(true),
        owners.init(() => options.owners),
        rawHighlight,
        rawDecorations,
        lineNumbers(),
        ribbonGutter(),
        keymap.of(standardKeymap),
        EditorView.updateListener.of((update) => reportSelection(update, options)),
        this.words.of(wordsExtension(options.words))
      ]
    })
    this.view = new EditorView({ parent, state })
  }

  useWords(words: RawWords): void {
    this.view.dispatch({ effects: this.words.reconfigure(wordsExtension(words)) })
  }

  showOwners(spans: readonly OwnedSpan[]): void {
    this.view.dispatch({ effects: setOwners.of(spans) })
  }

  /** Marks the spans and brings the first into view. */
  highlight(spans: readonly Span[]): void {
    if (spans.length === 0 && this.view.state.field(rawHighlight).length === 0) return
    const [first] = spans
    const effects = [setRawHighlight.of(spans)]
    if (!first || this.isInView(first.start)) this.view.dispatch({ effects })
    else
      this.view.dispatch({ effects: [...effects, EditorView.scrollIntoView(first.start, { y: 'center' })] })
  }

  /** The caret goes to what is marked, so that going from pane to pane stays in one place of the page. */
  focus(): void {
    const [first] = this.view.state.field(rawHighlight)
    this.view.focus()
    if (first) this.view.dispatch({ selection: { anchor: first.start, head: first.end } })
  }

  destroy(): void {
    this.view.destroy()
  }

  private isInView(offset: number): boolean {
    const at = this.view.coordsAtPos(offset)
    const box = this.view.scrollDOM.getBoundingClientRect()
    return at !== null && at.top >= box.top && at.bottom <= box.bottom
  }
}

function reportSelection({ view, selectionSet }: ViewUpdate, { onSelect }: RawViewOptions): void {
  if (!view.hasFocus || !selectionSet) return
  const { from, to } = view.state.selection.main
  onSelect({ start: from, end: to })
}

function wordsExtension(words: RawWords) {
  return [
    rawWords.of(words),
    EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-readonly': 'true' })
  ]
}
