import { BrowserWindow, nativeTheme, screen } from 'electron'
import { isReachable, readWindowState, writeWindowState } from './window-state'

export type MainWindowOptions = {
  /** Address of the first page. */
  address: string
  preloadFile: string
  /** Where size and place are kept between launches. */
  stateFile: string
}

const defaultSize = { width: 1280, height: 800 }
// Must equal the page's own background in each theme, or the first frame flashes.
const background = { light: '#f6f4ef', dark: '#1b1c1e' }

/** Opens the app's window where it was last, and shows it once it has something to show. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const kept = readWindowState(options.stateFile)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = kept && isReachable(kept.bounds, workAreas) ? kept.bounds : defaultSize
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 520,
    show: false,
    title: 'Galley',
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload: options.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      navigateOnDragDrop: false
    }
  })
  if (kept?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    writeWindowState(options.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized()
    })
  })
  void window.loadURL(options.address)
  return window
}

/** Brings a window that may be minimised or covered to the front. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
