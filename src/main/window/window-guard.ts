import type { App, Session } from 'electron'

/** Keeps every page of the app inside the app: no other address, no second window, no device or permission. */
export function guardWindows(app: App, ownOrigin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnAddress(event.url, ownOrigin)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!isOwnAddress(event.url, ownOrigin)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => {
      event.preventDefault()
    })
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** Denies every permission a page could ask for, writing to the clipboard excepted: copying needs it. */
export function denyPermissions(session: Session): void {
  const allowed = new Set(['clipboard-sanitized-write'])
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(allowed.has(permission))
  })
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
}

/** Whether an address belongs to the app's own origin. */
export function isOwnAddress(address: string, ownOrigin: string): boolean {
  return address === ownOrigin || address.startsWith(`${ownOrigin}/`)
}
