import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const checkEveryMs = 5_000
const patienceMs = 20_000

/**
 * Runs the download that comes with the electron package. A network that swallows packets would hold it for
 * ever, so it is given up once nothing more arrives.
 * @param {string} electronFolder
 * @returns {Promise<boolean>} whether it ended well
 */
export async function downloadElectron(electronFolder) {
  const arrivals = mkdtempSync(join(tmpdir(), 'galley-electron-'))
  const env = { ...process.env, TMPDIR: arrivals, TEMP: arrivals, TMP: arrivals }
  const child = spawn(process.execPath, [join(electronFolder, 'install.js')], { env, stdio: 'ignore' })
  const watch = giveUpWhenIdle(arrivals, () => void child.kill())
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', resolve)
  })
  clearInterval(watch)
  rmSync(arrivals, { recursive: true, force: true })
  return code === 0
}

/**
 * @param {string} folder
 * @param {() => void} giveUp
 */
function giveUpWhenIdle(folder, giveUp) {
  let size = 0
  let grewAtMs = Date.now()
  return setInterval(() => {
    const now = sizeOf(folder)
    // The complete file is moved out of the folder and unpacked elsewhere: from then on, just wait.
    const movedOn = now < size
    if (now > size || movedOn) grewAtMs = movedOn ? Infinity : Date.now()
    size = now
    if (Date.now() - grewAtMs > patienceMs) giveUp()
  }, checkEveryMs)
}

/** @param {string} folder */
function sizeOf(folder) {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries.reduce(
    (sum, entry) => sum + (statSync(join(folder, entry), { throwIfNoEntry: false })?.size ?? 0),
    0
  )
}
