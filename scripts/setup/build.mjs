import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'
import { SetupProblem, say } from './report.mjs'
import { capture } from './run.mjs'

const inputs = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'src']
const stampFile = join(projectRoot, 'dist/.built-from')

/** Builds the app into dist/ if the sources differ from those it was last built from. */
export async function ensureBuild() {
  const hash = hashOf(inputs)
  if (readStamp() !== hash) await build(hash)
}

/** Builds the app into dist/. */
export async function build(hash = hashOf(inputs)) {
  say('building')
  forgetBuild()
  const bundler = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  const { code, output } = await capture(process.execPath, [bundler, 'build'], { cwd: projectRoot })
  if (code !== 0) throw new SetupProblem(`The build failed:\n${output}`)
  mkdirSync(join(projectRoot, 'dist'), { recursive: true })
  writeFileSync(stampFile, hash)
}

/** Makes the next command build again: what another tool left in dist/ is not what it is stamped as. */
export function forgetBuild() {
  rmSync(stampFile, { force: true })
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return undefined
  }
}

/** @param {string[]} paths */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  try {
    const entries = readdirSync(join(projectRoot, path), { withFileTypes: true })
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) =>
        entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : `${path}/${entry.name}`
      )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path]
    throw error
  }
}
