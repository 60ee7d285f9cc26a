import { createContext, useContext } from 'react'
import { mentionNow, useMentions, type StoredMention } from '../../state'
import { useCell } from '../desk/cell'
import type { ReviewModel } from './review-model'
import type { ReviewView } from './review-view'

export const ReviewContext = createContext<ReviewModel | null>(null)

export function useReview(): ReviewModel {
  const model = useContext(ReviewContext)
  if (!model) throw new Error('Not inside a review.')
  return model
}

export function useReviewView<Part>(select: (view: ReviewView) => Part): Part {
  return useCell(useReview().view, select)
}

/** The mention that is decided on, as it stands. */
export function useCurrent(): StoredMention | null {
  const entry = useReviewView(({ queue, at }) => queue[at])
  return useMentions(() => (entry && mentionNow(entry)) ?? null)
}
