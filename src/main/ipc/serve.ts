import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import {
  type Channel,
  CONTRACT,
  DROP_CHANNEL,
  DROP_OPEN_CHANNEL,
  dropOpenRequestSchema,
  dropRequestSchema,
  type Result
} from '#shared/contract/index'
import type { CorpusLibrary } from '../journal/corpus-library'
import { isOwnAddress } from '../window/window-guard'
import { answer, answerWith, type Handler, type Handlers } from './answer'
import { openDropped } from './corpus-handlers'
import type { ImportHandlers } from './import-handlers'

type Listener = (event: IpcMainInvokeEvent, message: unknown) => Promise<Result<unknown>>

/** Answers every channel of the contract, and only pages of `ownOrigin` in windows that the app opened. */
export function serveContract(handlers: Handlers<Channel>, ownOrigin: string): void {
  for (const channel of Object.keys(CONTRACT) as Channel[]) {
    const handler = handlers[channel] as Handler<typeof channel>
    listen(channel, ownOrigin, (_event, message) => answer(channel, handler, message))
  }
}

/** Answers the two channels on which the preload names files that a person dropped on the window. */
export function serveDrops(library: CorpusLibrary, drop: ImportHandlers['drop'], ownOrigin: string): void {
  listen(DROP_CHANNEL, ownOrigin, (_event, message) =>
    answerWith(DROP_CHANNEL, dropRequestSchema, message, ({ corpus, paths }) => drop(corpus, paths))
  )
  listen(DROP_OPEN_CHANNEL, ownOrigin, (_event, message) =>
    answerWith(DROP_OPEN_CHANNEL, dropOpenRequestSchema, message, ({ paths }) => openDropped(library, paths))
  )
}

function listen(channel: string, ownOrigin: string, listener: Listener): void {
  ipcMain.handle(channel, (event, message: unknown) =>
    isOurs(event, ownOrigin)
      ? listener(event, message)
      : { ok: false, failure: { code: 'not-allowed', values: { channel } } }
  )
}

function isOurs(event: IpcMainInvokeEvent, ownOrigin: string): boolean {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null) return false
  return BrowserWindow.fromWebContents(event.sender) !== null && isOwnAddress(frame.url, ownOrigin)
}
