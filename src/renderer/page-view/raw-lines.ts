import type { EditorState, Text } from '@codemirror/state'
import type { Span } from '#shared/model/index'

/**
 * What a selection in the raw text means: a caret its whole line, a selection within one line exactly what it
 * covers, one over several lines those lines from end to end.
 */
export function meantSpan({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): Span {
  const { from, to, empty } = selection.main
  if (empty) return linesOf(doc, from, from)
  const last = to > doc.lineAt(from).to && doc.lineAt(to).from === to ? to - 1 : to
  return doc.lineAt(from).to < last ? linesOf(doc, from, last) : { start: from, end: Math.min(to, last) }
}

/** The lines from the one of `from` to the one of `to`, without the last line's end. */
export function linesOf(doc: Text, from: number, to: number): Span {
  return { start: doc.lineAt(Math.min(from, to)).from, end: doc.lineAt(Math.max(from, to)).to }
}
