import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { closeWhenKept } from '../../../../src/main/window/close-when-kept'

/** As much of a window as closing needs: `close` asks its listeners, and closes where none objects. */
class FakeWindow extends EventEmitter {
  readonly sent: string[] = []
  isClosed = false
  readonly webContents = { isCrashed: () => false, send: (channel: string) => this.sent.push(channel) }

  isDestroyed(): boolean {
    return this.isClosed
  }

  close(): void {
    let prevented = false as boolean
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.isClosed = true
  }
}

let window: FakeWindow
const watch = (hasWork: boolean, answer: boolean) => {
  const ask = vi.fn(() => Promise.resolve(answer))
  return { ask, mayClose: closeWhenKept(window as unknown as BrowserWindow, () => hasWork, ask) }
}

beforeEach(() => {
  vi.useFakeTimers()
  window = new FakeWindow()
  return () => vi.useRealTimers()
})

test('without work the window closes at once', () => {
  watch(false, false)
  window.close()
  expect(window.isClosed).toBe(true)
})

test('with work the page is told, and the window closes when the page says so', () => {
  const { mayClose } = watch(true, false)
  window.close()
  expect(window.isClosed).toBe(false)
  expect(window.sent).toEqual(['window:closing'])
  mayClose()
  expect(window.isClosed).toBe(true)
})

test('a page that does not answer is not closed over its edits: the person is asked, again each time', async () => {
  const { ask } = watch(true, false)
  for (const times of [1, 2]) {
    window.close()
    await vi.advanceTimersByTimeAsync(5000)
    expect(ask).toHaveBeenCalledTimes(times)
    expect(window.isClosed).toBe(false)
  }
})

test('the person may close all the same', async () => {
  watch(true, true)
  window.close()
  await vi.advanceTimersByTimeAsync(5000)
  expect(window.isClosed).toBe(true)
})

test('a page may not close a window that nobody wants to close', () => {
  const { mayClose } = watch(true, false)
  mayClose()
  expect(window.isClosed).toBe(false)
})
