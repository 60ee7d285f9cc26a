import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { downloadElectron } from './electron-download.mjs'
import { projectRoot, userCache } from './paths.mjs'
import { SetupProblem, say } from './report.mjs'
import { ensureTestRuntime, testRuntimeFits, testRuntimeFolder, testRuntimeIsThere } from './test-runtime.mjs'

const electronFolder = join(projectRoot, 'node_modules/electron')
const hoursBetweenTries = 24

/**
 * The program that runs the app, and the environment that makes every tool find it.
 * @typedef {{ executable: string, env: NodeJS.ProcessEnv }} ElectronToRun
 */

/**
 * Finds Electron, downloads it, or falls back on the test runtime, in this order.
 * @returns {Promise<ElectronToRun>}
 */
export async function ensureElectron() {
  if (process.env['ELECTRON_EXEC_PATH']) return toRun(process.env['ELECTRON_EXEC_PATH'])
  const installed = installedElectron() ?? (await downloadedElectron())
  if (installed) return toRun(installed)
  if (!testRuntimeFits()) {
    throw new SetupProblem(
      `Electron could not be downloaded, and there is no stand-in for ${process.platform}-${process.arch}. ` +
        'Connect to the network once and type the same command again.'
    )
  }
  await ensureTestRuntime()
  say('Electron could not be downloaded: running on the test runtime (an older Electron)')
  return toRun(join(testRuntimeFolder(), 'electron'))
}

/**
 * @param {string} executable
 * @returns {ElectronToRun}
 */
function toRun(executable) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable }
  // Any value of the first turns Chromium's own log on; the second would make Electron a plain Node.
  delete env['ELECTRON_ENABLE_LOGGING']
  delete env['ELECTRON_RUN_AS_NODE']
  return { executable, env }
}

function electronVersion() {
  const require = createRequire(import.meta.url)
  return /** @type {{ version: string }} */ (require(join(electronFolder, 'package.json'))).version
}

function installedElectron() {
  try {
    const version = readFileSync(join(electronFolder, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    if (version !== electronVersion()) return undefined
    const executable = join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8'))
    return existsSync(executable) ? executable : undefined
  } catch {
    return undefined
  }
}

async function downloadedElectron() {
  const failureNote = join(userCache, `electron-${electronVersion()}-not-downloaded`)
  if (testRuntimeIsThere() && isRecent(failureNote)) return undefined
  say('downloading Electron')
  if (await downloadElectron(electronFolder)) return installedElectron()
  mkdirSync(userCache, { recursive: true })
  writeFileSync(failureNote, '')
  return undefined
}

/** @param {string} file */
function isRecent(file) {
  const modifiedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - modifiedMs < hoursBetweenTries * 3_600_000
}
