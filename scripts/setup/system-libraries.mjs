import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupProblem, say } from './report.mjs'
import { capture } from './run.mjs'

/**
 * What Electron needs of a Linux system. `packages`: names in Debian and its relatives, newest first.
 * @typedef {{ what: string, packages: string[], needed: boolean, isThere: () => Promise<boolean> }} Requirement
 */

/**
 * Sees to it that the system has what Electron needs: installs it where that is allowed, else says what to type.
 * @param {{ virtualDisplay: boolean }} options whether a display must be made, there being none
 */
export async function ensureSystemLibraries({ virtualDisplay }) {
  if (process.platform !== 'linux') return
  const missing = await missingRequirements(virtualDisplay)
  if (missing.length === 0) return
  const what = missing.map((requirement) => requirement.what).join(', ')
  if (!isOnPath('apt-get')) return complain(missing, `This system lacks ${what}: install them and try again.`)
  if (process.getuid?.() === 0) {
    say(`installing system libraries: ${what}`)
    await install(missing)
    const left = await missingRequirements(virtualDisplay)
    return complain(left, `Still missing: ${left.map((requirement) => requirement.what).join(', ')}.`)
  }
  const names = await packageNames(missing)
  complain(
    missing,
    `This system lacks ${what}. Type:\n\n  sudo apt-get install -y --no-install-recommends ${names.join(' ')}\n`
  )
}

/**
 * @param {Requirement[]} missing
 * @param {string} message
 */
function complain(missing, message) {
  if (missing.length === 0) return
  if (missing.some((requirement) => requirement.needed)) throw new SetupProblem(message)
  say(message)
}

/**
 * @param {boolean} virtualDisplay
 * @returns {Promise<Requirement[]>}
 */
async function missingRequirements(virtualDisplay) {
  const loadable = (await capture('/sbin/ldconfig', ['-p'])).output
  /** @type {(what: string, soname: string, ...packages: string[]) => Requirement} */
  const library = (what, soname, ...packages) => ({
    what,
    packages,
    needed: true,
    isThere: async () => loadable.includes(`\t${soname} `)
  })
  /** @type {Requirement[]} */
  const requirements = [
    library('GTK 3', 'libgtk-3.so.0', 'libgtk-3-0t64', 'libgtk-3-0'),
    library('NSS', 'libnss3.so', 'libnss3'),
    library('ALSA', 'libasound.so.2', 'libasound2t64', 'libasound2'),
    library('GBM', 'libgbm.so.1', 'libgbm1'),
    library('XScreenSaver', 'libXss.so.1', 'libxss1'),
    { what: 'a CJK font', packages: ['fonts-noto-cjk'], needed: false, isThere: hasChineseFont }
  ]
  if (virtualDisplay) {
    const isThere = async () => isOnPath('Xvfb')
    requirements.push({ what: 'Xvfb', packages: ['xvfb'], needed: true, isThere })
  }
  const found = await Promise.all(requirements.map((requirement) => requirement.isThere()))
  return requirements.filter((_, index) => !found[index])
}

/** @param {Requirement[]} missing */
async function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  const update = await capture('apt-get', ['update', ...patience], { env })
  const names = await packageNames(missing)
  const args = ['install', '-y', '--no-install-recommends', ...patience, ...names]
  const { code, output } = await capture('apt-get', args, { env })
  if (code !== 0)
    say(`apt-get ${args.join(' ')} failed:\n${update.output.slice(-1000)}\n${output.slice(-3000)}`)
}

/** @param {Requirement[]} missing */
async function packageNames(missing) {
  return Promise.all(
    missing.map(async ({ packages }) => (await knownPackage(packages)) ?? packages.at(-1) ?? '')
  )
}

/** @param {string[]} names */
async function knownPackage(names) {
  for (const name of names) {
    const { code, output } = await capture('apt-cache', ['policy', name])
    if (code === 0 && /Candidate: [^(]/.test(output)) return name
  }
  return undefined
}

async function hasChineseFont() {
  const { code, output } = await capture('fc-list', [':lang=zh', 'file'])
  return code === 0 && output.trim() !== ''
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}
