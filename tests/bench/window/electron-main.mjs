// The window that drawing is measured in, started from the folder that the page was built into.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// Subtle: not awaited, for Electron is ready only after this module has been read.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { backgroundThrottling: false }
  })
  return window.loadFile(join(import.meta.dirname, 'drawing.html'))
})
