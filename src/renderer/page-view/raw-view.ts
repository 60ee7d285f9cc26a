import { standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import type { Span } from '#shared/model/index'
import { editorBase, type EditorBase } from './editor-base'
import { foundMarks, setFound } from './found-marks'
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
import { rawGutters, selectLines } from './raw-gutters'
import { meantSpan } from './raw-lines'

/** A place on the screen, in window pixels. */
export interface ScreenRect {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

export interface RawViewOptions extends EditorBase {
  readonly text: string
  readonly words: RawWords
  readonly owners: readonly OwnedSpan[]
  readonly onSelect: (span: Span) => void
  /** A press on the margin from which the selected lines may be dragged. */
  readonly onDrag: (event: MouseEvent) => void
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
        foundMarks,
        rawGutters(options.onDrag),
        keymap.of(standardKeymap),
        EditorView.updateListener.of((update) => reportSelection(update, options)),
        this.words.of(wordsExtension(options.words))
      ]
    })
    this.view = new EditorView({ state })
    parent.append(this.view.dom)
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

  /** Marks what was looked for in place of what was, and brings the current hit into view. */
  showFound(spans: readonly Span[], current: Span | null): void {
    if (spans.length === 0 && this.view.state.field(foundMarks).size === 0) return
    const ranges = spans.map((span) => ({ from: span.start, to: span.end, isCurrent: span === current }))
    const marks = setFound.of(ranges)
    if (!current || this.isInView(current.start)) this.view.dispatch({ effects: marks })
    else this.view.dispatch({ effects: [marks, EditorView.scrollIntoView(current.start, { y: 'center' })] })
  }

  /** The caret goes to what is marked, so that going from pane to pane stays in one place of the page. */
  focus(): void {
    const [first] = this.view.state.field(rawHighlight)
    this.view.focus()
    if (first) this.view.dispatch({ selection: { anchor: first.start, head: first.end } })
  }

  /** The text that a command means: whole lines, or a part of one. */
  meant(): Span {
    return meantSpan(this.view.state)
  }

  /** Exactly what is selected; empty for a caret. */
  selected(): Span {
    const { from, to } = this.view.state.selection.main
    return { start: from, end: to }
  }

  caret(): number {
    return this.view.state.selection.main.head
  }

  get lineCount(): number {
    return this.view.state.doc.lines
  }

  /** Selects the lines with these numbers, from 1, and brings them into view. */
  selectLineNumbers(from: number, to: number): void {
    const { doc } = this.view.state
    this.view.focus()
    selectLines(this.view, doc.line(from).from, doc.line(to).from)
    this.view.dispatch({ effects: EditorView.scrollIntoView(doc.line(from).from, { y: 'center' }) })
  }

  /** Takes the focus and leaves the selection as it is. */
  focusSelection(): void {
    this.view.focus()
  }

  /** Puts the caret where the pointer is, unless that is in the selection. */
  caretTo(x: number, y: number): void {
    const at = this.view.posAtCoords({ x, y })
    const { from, to } = this.view.state.selection.main
    this.view.focus()
    if (at !== null && (at < from || at > to)) this.view.dispatch({ selection: { anchor: at } })
  }

  /** Where the selection, or the caret, ends on the screen; null where that is not drawn. */
  rectOfSelection(): ScreenRect | null {
    return this.view.coordsAtPos(this.view.state.selection.main.to, -1)
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
