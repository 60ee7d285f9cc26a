import { useState } from 'react'
import type { PageId } from '#shared/model/index'
import type { ReviewScreenProps } from '../screens/review'
import type { OpenPage } from './use-open-page'

interface Reviewing {
  /** Null while nothing is reviewed. */
  readonly start: ReviewScreenProps['start'] | null
  /** Begins with the page on the desk, or with the corpus. */
  readonly open: () => void
  /** Back to where the review was opened. */
  readonly close: () => void
  /** Ends the review for another screen. */
  readonly leave: () => void
}

/** The review of mentions, over the page that was on the desk or over the corpus. */
export function useReviewing(page: OpenPage): Reviewing {
  const [start, setStart] = useState<ReviewScreenProps['start'] | null>(null)
  const [origin, setOrigin] = useState<PageId | null>(null)
  return {
    start,
    open: () => {
      const here = page.session?.store.getState().raw.id ?? null
      setOrigin(here)
      setStart({ page: here })
      page.close()
    },
    close: () => {
      setStart(null)
      if (origin) page.go(origin)
    },
    leave: () => setStart(null)
  }
}
