import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { type Bridge, CONTRACT, DROP_CHANNEL, DROP_OPEN_CHANNEL, EVENTS } from '#shared/contract/index'

const pathsOf = (files: readonly File[]): string[] => files.map((file) => webUtils.getPathForFile(file))

const bridge: Bridge<File> = {
  // The channels for dropped files carry paths, so the page itself may not send on them.
  send: (channel, request) =>
    Object.hasOwn(CONTRACT, channel)
      ? ipcRenderer.invoke(channel, request)
      : Promise.resolve({ ok: false, failure: { code: 'not-allowed', values: { channel } } }),
  dropFiles: (corpus, files) => ipcRenderer.invoke(DROP_CHANNEL, { corpus, paths: pathsOf(files) }),
  dropToOpen: (files) => ipcRenderer.invoke(DROP_OPEN_CHANNEL, { paths: pathsOf(files) }),
  listen: (event, listener) => {
    if (!EVENTS.includes(event)) throw new Error(`unknown event ${event}`)
    const onEvent = (): void => listener()
    ipcRenderer.on(event, onEvent)
    return () => ipcRenderer.off(event, onEvent)
  }
}

contextBridge.exposeInMainWorld('galley', bridge)
