import type { PageState, ParagraphId } from '../model'
import { foldText } from '../text'

/** A paragraph that another may repeat. */
export interface LikelyOriginal {
  readonly id: ParagraphId
  /** The share of the copy's pairs of characters that stand in the original too, 0 to 1. */
  readonly share: number
}

/** Every paragraph that `copy` could be a repetition of, the most similar first, then in the order of the page. */
export function likelyOriginals(state: PageState, copy: ParagraphId): LikelyOriginal[] {
  const wanted = pairsOf(state.paragraphs[copy]?.text ?? '')
  const candidates = [
    ...state.articles.flatMap(({ paragraphs }) => paragraphs),
    ...state.unassigned,
    ...state.furniture
  ]
  return candidates
    .filter((id) => id !== copy)
    .map((id) => {
      const pairs = pairsOf(state.paragraphs[id]!.text)
      const shared = [...wanted].filter((pair) => pairs.has(pair)).length
      return { id, share: wanted.size === 0 ? 0 : shared / wanted.size, size: pairs.size }
    })
    .sort((a, b) => b.share - a.share || (a.share > 0 ? a.size - b.size : 0))
    .map(({ id, share }) => ({ id, share }))
}

function pairsOf(text: string): Set<string> {
  const letters = foldText(text).replace(/[\p{P}\p{Z}\s]/gu, '')
  const units = [...letters]
  return new Set(units.length === 1 ? units : units.slice(1).map((unit, i) => `${units[i]!}${unit}`))
}
