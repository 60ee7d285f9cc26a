import { isSigns, visibleText } from '../../../page-view'
import type { DiffPiece } from './diff-pieces'
import { PageText } from './excerpt'

interface DiffTextProps {
  readonly pieces: readonly DiffPiece[]
  /** Only what one of the two texts holds; both without it. */
  readonly side?: 'before' | 'after'
}

/** What was taken away struck out, what came underlined. */
export function DiffText({ pieces, side }: DiffTextProps) {
  const hidden = side === 'before' ? 'inserted' : side === 'after' ? 'removed' : null
  return (
    <PageText>
      {pieces.map(({ kind, text }, i) => {
        if (kind === hidden) return null
        if (kind === 'same') return <span key={i}>{text}</span>
        return kind === 'removed' ? (
          <del key={i} className={isSigns(text) ? 'change-was--signs' : undefined}>
            {visibleText(text)}
          </del>
        ) : (
          <ins key={i}>{visibleText(text)}</ins>
        )
      })}
    </PageText>
  )
}
