import { join } from 'node:path'
import { app, BrowserWindow, session } from 'electron'
import { appIdentity, appOrigin } from './app-identity'
import { registerAppScheme, serveApp } from './app-protocol'
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
  void app.whenReady().then(start)
} else {
  process.stderr.write('Galley is running already: its window was brought to the front.\n')
  app.quit()
}

function start(): void {
  serveApp(rendererRoot)
  denyPermissions(session.defaultSession)
  guardWindows(app, pageOrigin)
  setAppMenu()
  let onMayClose = (): void => undefined
  const services = startServices({ ownOrigin: pageOrigin, onMayClose: () => onMayClose() })
  app.on('window-all-closed', () => void services.end().finally(() => app.quit()))
  const window = openMainWindow({
    address: developmentAddress ?? `${appOrigin}/index.html`,
    preloadFile,
    stateFile: join(app.getPath('userData'), 'window.json')
  })
  onMayClose = closeWhenKept(window, services.hasWork, askToClose)
}
