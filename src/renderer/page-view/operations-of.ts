import type { ChangeSet, Text } from '@codemirror/state'
import type { ParagraphId, Replacement } from '#shared/model/index'
import { differenceOf } from '#shared/text/index'
import type { Operation } from './operation'
import type { ParagraphLines } from './paragraph-lines'

interface Piece {
  readonly from: number
  readonly to: number
  readonly inserted: readonly string[]
}

/**
 * The operations that do to the paragraphs what `changes` does to the document. `newParagraph` names the
 * paragraph behind each inserted line break.
 *
 * Law: the operations, made on the lines of `lines.doc`, give the lines of `changes.apply(lines.doc)`.
 */
export function operationsOf(
  lines: ParagraphLines,
  changes: ChangeSet,
  newParagraph: () => ParagraphId
): Operation[] {
  const pieces = piecesOf(lines.doc, changes)
  if (pieces.every((piece) => staysInLine(lines.doc, piece))) return editsOf(lines, pieces)
  // From the end to the start, so that the positions of what is still to be done stay true.
  return pieces.toReversed().flatMap((piece) => restructure(lines, piece, newParagraph))
}

/** Changes without what they leave as it was: replacing a name by itself must not lose its tag. */
function piecesOf(doc: Text, changes: ChangeSet): Piece[] {
  const pieces: Piece[] = []
  changes.iterChanges((fromA, toA, _fromB, _toB, text) => {
    const difference = differenceOf(doc.sliceString(fromA, toA), text.toString())
    if (!difference) return
    const { from, to, inserted } = difference
    pieces.push({ from: fromA + from, to: fromA + to, inserted: inserted.split('\n') })
  }, true)
  return pieces
}

function staysInLine(doc: Text, { from, to, inserted }: Piece): boolean {
  return inserted.length === 1 && doc.lineAt(from).to >= to
}

function editsOf({ doc, ids }: ParagraphLines, pieces: readonly Piece[]): Operation[] {
  const steps = new Map<ParagraphId, Replacement[]>()
  for (const { from, to, inserted } of pieces) {
    const line = doc.lineAt(from)
    const paragraph = ids[line.number - 1]!
    const replacement = {
      at: from - line.from,
      removed: doc.sliceString(from, to),
      inserted: inserted[0]!
    }
    steps.set(paragraph, [...(steps.get(paragraph) ?? []), replacement])
  }
  return [...steps].map(([paragraph, step]) => ({ kind: 'edit', paragraph, step }))
}

/** Joins the paragraphs that the piece reaches over, edits the one they became, and splits it again. */
function restructure(lines: ParagraphLines, piece: Piece, newParagraph: () => ParagraphId): Operation[] {
  const { doc, ids } = lines
  const first = doc.lineAt(piece.from)
  const last = doc.lineAt(piece.to)
  const paragraph = ids[first.number - 1]!
  const operations: Operation[] = []
  let length = first.length
  for (let number = first.number + 1; number <= last.number; number++) {
    operations.push({ kind: 'join', paragraph, next: ids[number - 1]!, at: length })
    length += doc.line(number).length
  }
  const at = piece.from - first.from
  const removed = doc.sliceString(piece.from, piece.to, '')
  const inserted = piece.inserted.join('')
  if (removed !== inserted) operations.push({ kind: 'edit', paragraph, step: [{ at, removed, inserted }] })
  return operations.concat(splitsOf(paragraph, at, piece.inserted, newParagraph))
}

function splitsOf(
  paragraph: ParagraphId,
  at: number,
  inserted: readonly string[],
  newParagraph: () => ParagraphId
): Operation[] {
  let current = paragraph
  let offset = at
  return inserted.slice(0, -1).map((text): Operation => {
    const split: Operation = {
      kind: 'split',
      paragraph: current,
      at: offset + text.length,
      tail: newParagraph()
    }
    current = split.tail
    offset = 0
    return split
  })
}
