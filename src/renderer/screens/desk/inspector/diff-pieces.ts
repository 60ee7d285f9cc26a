import { stepBetween } from '#shared/text/index'

/** A stretch of two texts: the same in both, or only in one. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'inserted'
  readonly text: string
}

/** Two texts as one. Law: without what is inserted it is `before`, without what is removed it is `after`. */
export function diffPieces(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text })
  }
  let at = 0
  for (const { at: start, removed, inserted } of stepBetween(before, after)) {
    add('same', before.slice(at, start))
    add('removed', removed)
    add('inserted', inserted)
    at = start + removed.length
  }
  add('same', before.slice(at))
  return pieces
}

/** The pieces with no more than `around` characters that are the same on either side of a difference. */
export function shortened(pieces: readonly DiffPiece[], around: number): DiffPiece[] {
  return pieces.map((piece, i) => {
    const { kind, text } = piece
    if (kind !== 'same') return piece
    const head = i === 0 ? '' : text.slice(0, around)
    const tail = i === pieces.length - 1 ? '' : text.slice(-around)
    return text.length <= head.length + tail.length + 1 ? piece : { kind, text: `${head}…${tail}` }
  })
}
