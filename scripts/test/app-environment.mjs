import { ensureBuild } from '../setup/build.mjs'
import { hasDisplay, startVirtualDisplay } from '../setup/display.mjs'
import { ensureElectron } from '../setup/electron.mjs'
import { ensureSystemLibraries } from '../setup/system-libraries.mjs'

/** Playwright's global set-up: everything the real app needs to be started by a test, a display included. */
export default async function prepareApp() {
  const displayHere = hasDisplay()
  await ensureSystemLibraries({ virtualDisplay: !displayHere })
  const electron = await ensureElectron()
  await ensureBuild()
  process.env['ELECTRON_EXEC_PATH'] = electron.executable
  if (displayHere) return undefined
  const display = await startVirtualDisplay()
  process.env['DISPLAY'] = display.name
  return display.stop
}
