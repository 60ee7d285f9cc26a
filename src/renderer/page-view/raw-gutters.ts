import { EditorSelection, type Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { lineNumbers, type BlockInfo } from '@codemirror/view'
import { linesOf, meantSpan } from './raw-lines'
import { ribbonGutter } from './ribbon-gutter'

/** Called where a drag of the selected lines may begin. */
type OnDrag = (event: MouseEvent) => void

/**
 * The margins of the raw text. Line numbers select lines: a press, a press with Shift, a press and a pull. The
 * ribbons, and the numbers of lines that are selected, are the handles to drag the selected lines by.
 */
export function rawGutters(onDrag: OnDrag): Extension {
  const ribbonPress = (view: EditorView, block: BlockInfo, event: Event) => {
    if (!isPlainPress(event)) return false
    if (!isSelected(view, block)) selectLines(view, block.from, block.from)
    view.focus()
    event.preventDefault()
    onDrag(event)
    return true
  }
  const numberPress = (view: EditorView, block: BlockInfo, event: Event) => {
    if (!isPlainPress(event)) return false
    event.preventDefault()
    view.focus()
    if (isSelected(view, block) && !event.shiftKey) {
      onDrag(event)
      return true
    }
    const { anchor } = view.state.selection.main
    const start = event.shiftKey ? anchor : block.from
    selectLines(view, start, block.from)
    pullSelection(view, start)
    return true
  }
  return [
    lineNumbers({ domEventHandlers: { mousedown: numberPress } }),
    ribbonGutter({ mousedown: ribbonPress })
  ]
}

export function selectLines(view: EditorView, from: number, to: number): void {
  const { start, end } = linesOf(view.state.doc, from, to)
  const range = to < from ? EditorSelection.range(end, start) : EditorSelection.range(start, end)
  view.dispatch({ selection: EditorSelection.create([range]) })
}

function isPlainPress(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && event.button === 0
}

function isSelected(view: EditorView, block: BlockInfo): boolean {
  const { main } = view.state.selection
  const { start, end } = meantSpan(view.state)
  return !main.empty && start <= block.from && block.to <= end
}

/** Lets the selection follow the pointer from line to line until the button is let go. */
function pullSelection(view: EditorView, start: number): void {
  const follow = ({ clientY }: MouseEvent) => {
    const block = view.lineBlockAtHeight(clientY - view.documentTop)
    selectLines(view, start, block.from)
  }
  const stop = () => {
    window.removeEventListener('mousemove', follow)
    window.removeEventListener('mouseup', stop)
  }
  window.addEventListener('mousemove', follow)
  window.addEventListener('mouseup', stop)
}
