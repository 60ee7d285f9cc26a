import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron'
import { appIdentity, appOrigin } from './app-identity'
import { registerAppScheme, serveApp } from './app-protocol'
import { readSettings } from './files/settings-file'
import { startServices } from './services'
import { setAppMenu } from './window/app-menu'
import { askToClose } from './window/ask-to-close'
import { closeWhenKept } from './window/close-when-kept'
import { bringToFront, openMainWindow } from './window/main-window'
import { denyPermissions, guardWindows } from './window/window-guard'

const rendererRoot = join(import.meta.dirname, '../renderer')
const preloadFile = join(import.meta.dirname, '../preload/index.cjs')
// Set by the development server only; a packaged app never looks at it.
const developmentAddress = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const pageOrigin = developmentAddress ? new URL(developmentAddress).origin : appOrigin

app.setName(appIdentity.name)
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), appIdentity.profileFolder))
}
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window) bringToFront(window)
  })
  app.whenReady().then(start).catch(giveUp)
} else {
  process.stderr.write('Galley is running already: its window was brought to the front.\n')
  app.quit()
}

async function start(): Promise<void> {
  const settingsFile = join(app.getPath('userData'), 'settings.json')
  // Before the window opens, or its first frame would be in the system's colours.
  nativeTheme.themeSource = (await readSettings(settingsFile)).theme
  serveApp(rendererRoot)
  denyPermissions(session.defaultSession)
  guardWindows(app, pageOrigin)
  setAppMenu()
  let onMayClose = (): void => undefined
  const services = startServices({ ownOrigin: pageOrigin, settingsFile, onMayClose: () => onMayClose() })
  app.on('window-all-closed', () => void services.end().finally(() => app.quit()))
  const window = openMainWindow({
    address: developmentAddress ?? `${appOrigin}/index.html`,
    preloadFile,
    stateFile: join(app.getPath('userData'), 'window.json')
  })
  onMayClose = closeWhenKept(window, services.hasWork, askToClose)
}

/** A start that fails must say so: without a window the program would be there and not be seen. */
function giveUp(error: unknown): void {
  dialog.showErrorBox('Galley', error instanceof Error ? (error.stack ?? error.message) : String(error))
  app.exit(1)
}
