import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.mjs'
import { SetupProblem, say } from './report.mjs'
import { npm } from './run.mjs'

/** @typedef {{ version?: string, optional?: boolean, peer?: boolean, devOptional?: boolean }} LockedPackage */

/** Installs the pinned packages if what is installed differs from the lockfile. */
export async function ensureDependencies() {
  if (isInstalled()) return
  say('installing the pinned packages (npm ci)')
  const code = await npm(['ci', '--loglevel=error'], { cwd: projectRoot })
  if (code !== 0) throw new SetupProblem('npm ci failed, see above. The npm registry must be reachable once.')
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  // npm writes this one last, so an install that was cut short leaves none.
  const installed = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([path, locked]) =>
      path === '' || locked.optional || locked.devOptional || installed[path]?.version === locked.version
  )
}

/**
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage> | undefined}
 */
function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, lockfile), 'utf8')).packages
  } catch {
    return undefined
  }
}
