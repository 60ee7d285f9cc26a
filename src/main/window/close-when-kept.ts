import type { BrowserWindow } from 'electron'
import type { EventName } from '#shared/contract/index'

const closing: EventName = 'window:closing'
const maxWaitMs = 5000

/**
 * Lets the page keep its last edits before the window closes: while `hasWork`, an attempt to close only tells
 * the page. The returned function closes the window then. Where the page has not answered in time, a person is
 * asked; the window never closes over edits by itself.
 */
export function closeWhenKept(
  window: BrowserWindow,
  hasWork: () => boolean,
  askToClose: (window: BrowserWindow) => Promise<boolean>
): () => void {
  let timer: NodeJS.Timeout | undefined
  let isAsking = false
  let mayClose = false
  const close = (): void => {
    clearTimeout(timer)
    mayClose = true
    if (!window.isDestroyed()) window.close()
  }
  const ask = async (): Promise<void> => {
    timer = undefined
    isAsking = true
    const answer = await askToClose(window)
    isAsking = false
    if (answer) close()
  }
  window.on('close', (event) => {
    const { webContents } = window
    if (mayClose || !hasWork() || webContents.isCrashed()) return
    event.preventDefault()
    if (timer !== undefined || isAsking) return
    timer = setTimeout(() => void ask(), maxWaitMs)
    webContents.send(closing)
  })
  return () => {
    if (timer !== undefined || isAsking) close()
  }
}
