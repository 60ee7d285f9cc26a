import type { BrowserWindow } from 'electron'
import type { EventName } from '#shared/contract/index'

const closing: EventName = 'window:closing'
const maxWaitMs = 5000

/**
 * Lets the page keep its last edits before the window closes: while `hasWork`, the first attempt to close only
 * tells the page. The returned function closes the window then; a page that does not answer in time is closed
 * all the same.
 */
export function closeWhenKept(window: BrowserWindow, hasWork: () => boolean): () => void {
  let timer: NodeJS.Timeout | undefined
  let mayClose = false
  const close = (): void => {
    clearTimeout(timer)
    mayClose = true
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    const { webContents } = window
    if (mayClose || !hasWork() || webContents.isCrashed()) return
    event.preventDefault()
    if (timer !== undefined) return
    timer = setTimeout(close, maxWaitMs)
    webContents.send(closing)
  })
  return () => {
    if (timer !== undefined) close()
  }
}
