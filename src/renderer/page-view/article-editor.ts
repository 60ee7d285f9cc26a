import { standardKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Transaction } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import type { MentionId, ParagraphId } from '#shared/model/index'
import { differenceOf } from '#shared/text/index'
import { articleDecorations, highlightedPlaces, setHighlight } from './article-decorations'
import { articleLines, continuesComposition, endComposition, newParagraphId } from './article-lines'
import { linesOf, paragraphLines, showContent, type ArticleContent } from './article-lines'
import { editorBase, type EditorBase } from './editor-base'
import { inlineChanges, setInlineChanges, type InlineChanges } from './inline-changes'
import { currentMention, mentionLayer, setCurrentMention } from './mention-layer'
import { foundMarks, setFound } from './found-marks'
import type { Operation } from './operation'
import { gapAt, type Gap } from './paragraph-gaps'
import { placeAt, positionsOf } from './paragraph-lines'
import { unwrapPasted } from './pasted-text'
import type { Place } from './place'
import { roleGutter, roleNames, type OnHandlePress, type RoleNames } from './role-gutter'

export interface ArticleEditorWords {
  readonly label: string
  readonly roles: RoleNames
}

export interface ArticleSelection {
  readonly place: Place
  /** False where the selection reaches into further paragraphs, which the place leaves out. */
  readonly isWhole: boolean
}

export interface ArticleEditorOptions extends EditorBase {
  readonly newParagraph: () => ParagraphId
  readonly words: ArticleEditorWords
  /** What typing did; an input method's work comes when it has ended. */
  readonly onOperations: (operations: readonly Operation[]) => void
  /** There is text that has not been handed over, or there is no longer. */
  readonly onHold: () => void
  readonly onSelect: (selection: ArticleSelection) => void
  readonly onBlur: () => void
  /** The text can be read and selected, and not be typed into. */
  readonly isLocked: boolean
  /** The caret moved out of the article. */
  readonly onLeave: (to: 'previous' | 'next') => void
  readonly onRolePress: OnHandlePress
  readonly onUndo: () => void
  readonly onRedo: () => void
}

// Chromium may bring a composition's last change after its end; CodeMirror waits 50 ms for it.
const compositionRestMs = 60

const revealMarginPx = 96

/** The editor of one article: its paragraphs are the lines of a CodeMirror document. */
export class ArticleEditor {
  private readonly view: EditorView
  private readonly words = new Compartment()
  private readonly lock = new Compartment()
  private isInputMethodOn = false
  private rest: ReturnType<typeof setTimeout> | undefined
  private awaited: ArticleContent | null = null
  /** The document has been edited since it was last brought to the page's state. */
  private isAhead = false

  constructor(
    private content: ArticleContent,
    private readonly options: ArticleEditorOptions
  ) {
    this.view = new EditorView({ state: this.openingState() })
  }

  /** Subtle: not by the editor's option `parent`: the page would be laid out while the editor sets itself up. */
  mount(parent: HTMLElement): void {
    parent.append(this.view.dom)
  }

  /** Whether an input method is at work: its text may not be taken, nor the editor's changed, until it ends. */
  get isComposing(): boolean {
    return this.isInputMethodOn || this.view.composing
  }

  get hasFocus(): boolean {
    return this.view.hasFocus
  }

  /** Whether it shows text of an input method that it has not handed over. */
  get isHolding(): boolean {
    return this.view.state.field(articleLines).composition !== null
  }

  /** Shows the article as the page's state has it, with the smallest change of the document. */
  show(content: ArticleContent): void {
    if (this.isComposing) {
      this.awaited = content
      return
    }
    if (content === this.content && !this.isAhead) return
    this.content = content
    this.isAhead = false
    const difference = differenceOf(this.view.state.doc.toString(), textOf(content))
    const changes = difference
      ? { from: difference.from, to: difference.to, insert: difference.inserted }
      : []
    this.view.dispatch({ changes, effects: showContent.of(content) })
  }

  setLocked(isLocked: boolean): void {
    this.view.dispatch({ effects: this.lock.reconfigure(lockExtension(isLocked)) })
  }

  useWords(words: ArticleEditorWords): void {
    this.view.dispatch({ effects: this.words.reconfigure(wordsExtension(words)) })
  }

  /** Marks the places; false where none of them is here. */
  highlight(places: readonly Place[]): void {
    if (places.length === 0 && this.view.state.field(highlightedPlaces).length === 0) return
    this.view.dispatch({ effects: setHighlight.of(places) })
  }

  /** Marks the mention that the person stands at, wherever it is; null for none. */
  showCurrent(mention: MentionId | null): void {
    this.view.dispatch({ effects: setCurrentMention.of(mention) })
  }

  /** Shows what was changed against the raw text; null hides it. */
  showChanges(changes: InlineChanges | null): void {
    this.view.dispatch({ effects: setInlineChanges.of(changes) })
  }

  /** Marks what was looked for in place of what was; the current hit stands out. */
  showFound(places: readonly Place[], current: Place | null): void {
    if (places.length === 0 && this.view.state.field(foundMarks).size === 0) return
    const lines = paragraphLines(this.view.state)
    const ranges = places.flatMap((place) => {
      const at = positionsOf(lines, place)
      return at ? [{ ...at, isCurrent: place === current }] : []
    })
    this.view.dispatch({ effects: setFound.of(ranges) })
  }

  selection(): ArticleSelection {
    const { from, to } = this.view.state.selection.main
    const place = placeAt(paragraphLines(this.view.state), from, to)
    return { place, isWhole: place.end - place.start === to - from }
  }

  /** What is selected of each paragraph; an end at the very start of a paragraph does not reach into it. */
  selectedPlaces(): Place[] {
    const lines = paragraphLines(this.view.state)
    const { from, to } = this.view.state.selection.main
    const first = lines.doc.lineAt(from).number
    const last = lines.doc.lineAt(to)
    const end = last.number > first && last.from === to ? last.number - 1 : last.number
    const numbers = Array.from({ length: end - first + 1 }, (_, i) => first + i)
    return numbers.map((number) => {
      const line = lines.doc.line(number)
      return placeAt(lines, Math.max(from, line.from), Math.min(to, line.to))
    })
  }

  selectedParagraphs(): ParagraphId[] {
    return this.selectedPlaces().map(({ paragraph }) => paragraph)
  }

  /** Selects paragraphs that follow each other, whole. */
  selectParagraphs(ids: readonly ParagraphId[]): void {
    const places = ids.map((paragraph) => ({ paragraph, start: 0, end: Infinity }))
    const lines = paragraphLines(this.view.state)
    const positions = places.flatMap((place) => positionsOf(lines, place) ?? [])
    if (positions.length === 0) return
    const anchor = Math.min(...positions.map(({ from }) => from))
    this.view.dispatch({ selection: { anchor, head: Math.max(...positions.map(({ to }) => to)) } })
  }

  /** Puts the caret where the pointer is, unless that is in the selection. */
  caretTo(x: number, y: number): void {
    const at = this.view.posAtCoords({ x, y })
    const { from, to } = this.view.state.selection.main
    this.view.focus()
    if (at !== null && (at < from || at > to)) this.view.dispatch({ selection: { anchor: at } })
  }

  gapAt(y: number): Gap {
    return gapAt(this.view, y)
  }

  /** Selects a place and brings it into view, below what may float over the top of the pane. */
  reveal(place: Place, isSelected: boolean): void {
    const at = positionsOf(paragraphLines(this.view.state), place)
    if (!at) return
    const effects = EditorView.scrollIntoView(at.from, { y: 'nearest', yMargin: revealMarginPx })
    if (!isSelected) this.view.dispatch({ effects })
    else {
      this.view.focus()
      this.view.dispatch({ selection: { anchor: at.from, head: at.to }, effects })
    }
  }

  showCaret(): void {
    const { head } = this.view.state.selection.main
    this.view.dispatch({
      effects: EditorView.scrollIntoView(head, { y: 'nearest', yMargin: revealMarginPx })
    })
  }

  focus(): void {
    this.view.focus()
  }

  focusEdge(edge: 'start' | 'end'): void {
    const anchor = edge === 'start' ? 0 : this.view.state.doc.length
    const effects = EditorView.scrollIntoView(anchor, { y: 'nearest', yMargin: revealMarginPx })
    this.view.focus()
    this.view.dispatch({ selection: { anchor }, effects })
  }

  /** Lets go of what is selected. */
  collapse(): void {
    const { main } = this.view.state.selection
    if (main.empty) return
    this.view.dispatch({ selection: { anchor: main.head } })
    getSelection()?.removeAllRanges()
  }

  /** Whether a place begins where a person can see it. */
  isInSight(place: Place): boolean {
    const rect = this.rectOf(place)
    const pane = this.view.dom.closest('.proof__scroll')?.getBoundingClientRect()
    return rect !== null && pane !== undefined && rect.bottom > pane.top && rect.top < pane.bottom
  }

  /** Where a place begins on the screen; null where it is not drawn. */
  rectOf(place: Place): { left: number; top: number; bottom: number } | null {
    const at = positionsOf(paragraphLines(this.view.state), place)
    return at && this.view.coordsAtPos(at.from)
  }

  /** The role's label in the margin, for a menu to open at. */
  roleLabelOf(paragraph: ParagraphId): HTMLElement | null {
    return this.view.dom.querySelector<HTMLElement>(`.role-label[data-paragraph="${CSS.escape(paragraph)}"]`)
  }

  /** Hands over what an input method that has ended typed. */
  settle(): void {
    if (this.isComposing) return
    const { composition, operations } = this.view.state.field(articleLines)
    if (composition) {
      this.view.dispatch({ effects: endComposition.of(null) })
      this.handOver(operations)
      this.options.onHold()
    }
    const { awaited } = this
    this.awaited = null
    if (awaited) this.show(awaited)
  }

  destroy(): void {
    clearTimeout(this.rest)
    this.view.destroy()
  }

  private openingState(): EditorState {
    const { options } = this
    return EditorState.create({
      doc: textOf(this.content),
      extensions: [
        editorBase(options),
        articleLines.init(() => linesOf(this.content)),
        highlightedPlaces,
        foundMarks,
        articleDecorations,
        currentMention,
        mentionLayer,
        inlineChanges(this.content),
        roleGutter(options.onRolePress),
        newParagraphId.of(options.newParagraph),
        EditorView.clipboardInputFilter.of(unwrapPasted),
        keymap.of([...this.ownKeys(), ...standardKeymap.filter(({ key }) => key !== 'Enter')]),
        EditorView.domEventHandlers(this.inputHandlers()),
        EditorView.updateListener.of((update) => this.onUpdate(update)),
        this.lock.of(lockExtension(options.isLocked)),
        this.words.of(wordsExtension(options.words))
      ]
    })
  }

  private ownKeys() {
    const leave = (to: 'previous' | 'next') => (view: EditorView) => {
      if (!isOnEdgeLine(view, to)) return false
      this.options.onLeave(to)
      return true
    }
    return [
      { key: 'Enter', run: breakParagraph, shift: breakParagraph },
      { key: 'ArrowUp', run: leave('previous') },
      { key: 'ArrowDown', run: leave('next') }
    ]
  }

  private inputHandlers() {
    return {
      compositionstart: () => {
        clearTimeout(this.rest)
        this.isInputMethodOn = true
      },
      compositionend: () => {
        clearTimeout(this.rest)
        this.isInputMethodOn = false
        this.rest = setTimeout(() => this.settle(), compositionRestMs)
      },
      // The menu's own Undo would bring back DOM states that no revision knows.
      beforeinput: (event: InputEvent) => {
        if (event.inputType === 'historyUndo') this.options.onUndo()
        else if (event.inputType === 'historyRedo') this.options.onRedo()
        else return false
        event.preventDefault()
        return true
      },
      blur: () => {
        this.options.onBlur()
      }
    }
  }

  private onUpdate({ transactions, selectionSet, focusChanged, view }: ViewUpdate): void {
    for (const transaction of transactions) this.takeOperations(transaction)
    if ((selectionSet || focusChanged) && view.hasFocus) {
      this.options.onSelect(this.selection())
    }
  }

  private takeOperations(transaction: Transaction): void {
    if (!transaction.docChanged || transaction.effects.some((effect) => effect.is(showContent))) return
    this.isAhead = true
    const before = transaction.startState.field(articleLines)
    const after = transaction.state.field(articleLines)
    if (before.composition && !continuesComposition(before, transaction)) this.handOver(before.operations)
    if (after.composition) this.options.onHold()
    else this.handOver(after.operations)
  }

  private handOver(operations: readonly Operation[]): void {
    if (operations.length > 0) this.options.onOperations(operations)
  }
}

function textOf({ paragraphs }: ArticleContent): string {
  return paragraphs.map(({ text }) => text).join('\n')
}

function wordsExtension({ label, roles }: ArticleEditorWords) {
  return [roleNames.of(roles), EditorView.contentAttributes.of({ 'aria-label': label })]
}

/** Locked text keeps the focus, for its selection, but is no field: single keys belong to the screen around it. */
function lockExtension(isLocked: boolean) {
  return isLocked
    ? [
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({ tabindex: '0' })
      ]
    : []
}

function breakParagraph(view: EditorView): boolean {
  const { state } = view
  view.dispatch(state.update(state.replaceSelection('\n'), { scrollIntoView: true, userEvent: 'input' }))
  return true
}

function isOnEdgeLine(view: EditorView, edge: 'previous' | 'next'): boolean {
  const { main } = view.state.selection
  if (!main.empty) return false
  const caret = view.coordsAtPos(main.head)
  const limit = view.coordsAtPos(edge === 'previous' ? 0 : view.state.doc.length)
  return caret !== null && limit !== null && Math.abs(caret.top - limit.top) < 1
}
