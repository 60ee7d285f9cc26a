import { flushSync } from 'react-dom'

/**
 * Closes a menu or a dialog, and runs `then` when it has given the focus back: what `then` does with the focus
 * holds.
 */
export function whenClosed(close: () => void, then: () => void): void {
  flushSync(close)
  requestAnimationFrame(() => requestAnimationFrame(then))
}
