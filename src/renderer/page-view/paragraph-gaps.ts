import type { EditorView } from '@codemirror/view'
import type { ParagraphId } from '#shared/model/index'
import { paragraphLines } from './article-lines'

/** A place between the paragraphs of an article, at window height `y`. */
export interface Gap {
  /** The paragraph behind it; null at the article's end. */
  readonly before: ParagraphId | null
  readonly y: number
}

/** The gap between paragraphs that is nearest to window height `y`. */
export function gapAt(view: EditorView, y: number): Gap {
  const { doc, ids } = paragraphLines(view.state)
  const block = view.lineBlockAtHeight(y - view.documentTop)
  const number = doc.lineAt(block.from).number
  const isUpper = y - view.documentTop < (block.top + block.bottom) / 2
  const edge = isUpper ? block.top : block.bottom
  return { before: ids[isUpper ? number - 1 : number] ?? null, y: view.documentTop + edge }
}
