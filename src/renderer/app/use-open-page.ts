import { useRef, useState } from 'react'
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

/** The page on the desk, if any. Steps that come faster than pages open are all taken; only the last page is shown. */
export function useOpenPage(): OpenPage {
  const [session, setSession] = useState<PageSession | null>(null)
  const [order, setOrder] = useState<readonly PageId[]>([])
  const shown = useRef<PageSession | null>(null)
  const wanted = useRef<PageId | null>(null)

  const put = (next: PageSession | null): void => {
    const before = shown.current
    shown.current = next
    setSession(next)
    if (before) closePage(before).catch(showFailure)
  }
  const show = (page: PageId): void => {
    wanted.current = page
    openPage(page).then(
      (opened) => {
        if (wanted.current === page && shown.current !== opened) put(opened)
        else closePage(opened).catch(showFailure)
      },
      (error: unknown) => {
        if (wanted.current === page) wanted.current = shown.current?.store.getState().raw.id ?? null
        showFailure(error)
      }
    )
  }

  return {
    session,
    open: (page, from) => {
      setOrder(from)
      show(page)
    },
    go: show,
    close: () => {
      wanted.current = null
      put(null)
    },
    step: (to) => {
      const at = wanted.current === null ? -1 : order.indexOf(wanted.current)
      const page = at === -1 ? undefined : order[to === 'next' ? at + 1 : at - 1]
      if (page === undefined) return null
      show(page)
      return page
    }
  }
}
