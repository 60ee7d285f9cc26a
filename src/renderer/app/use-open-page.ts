import { useState } from 'react'
import type { PageId } from '#shared/model/index'
import { closePage, openPage, showFailure } from '../state'
import type { PageSession } from '../state'

export interface OpenPage {
  readonly session: PageSession | null
  /** Opens a page; `order` is the list that `step` walks. */
  readonly open: (page: PageId, order: readonly PageId[]) => void
  /** Opens a page of the list that `step` walks already, or of none. */
  readonly go: (page: PageId) => void
  readonly close: () => void
  /** Opens the neighbour in the list; null at its end. */
  readonly step: (to: 'next' | 'previous') => PageId | null
}

/** The page on the desk, if any. */
export function useOpenPage(): OpenPage {
  const [session, setSession] = useState<PageSession | null>(null)
  const [order, setOrder] = useState<readonly PageId[]>([])

  const show = (page: PageId): void => {
    openPage(page).then((opened) => {
      setSession(opened)
      if (session) closePage(session).catch(showFailure)
    }, showFailure)
  }

  return {
    session,
    open: (page, from) => {
      setOrder(from)
      show(page)
    },
    go: show,
    close: () => {
      setSession(null)
      if (session) closePage(session).catch(showFailure)
    },
    step: (to) => {
      if (!session) return null
      const at = order.indexOf(session.store.getState().raw.id)
      const page = at === -1 ? undefined : order[to === 'next' ? at + 1 : at - 1]
      if (page === undefined) return null
      show(page)
      return page
    }
  }
}
