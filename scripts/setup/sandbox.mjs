import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupProblem, say } from './report.mjs'

const setuid = 0o4000

/**
 * The switches that this user needs. Chromium refuses to run as root in its sandbox; any other user keeps it.
 * @param {string} executable
 * @returns {string[]}
 */
export function sandboxSwitches(executable) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say("running as root: adding --no-sandbox, so Chromium's sandbox is off")
    return ['--no-sandbox']
  }
  refuseBrokenSandbox(join(dirname(executable), 'chrome-sandbox'))
  return []
}

/**
 * Where the system keeps user namespaces from ordinary programs, as Ubuntu does, Chromium needs its helper.
 * @param {string} helper
 */
function refuseBrokenSandbox(helper) {
  const restricted = reads('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1'
  const forbidden = reads('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  if (!restricted && !forbidden) return
  const { uid = -1, mode = 0 } = statSync(helper, { throwIfNoEntry: false }) ?? {}
  if (uid === 0 && mode & setuid) return
  throw new SetupProblem(
    `This system does not let programs make their own sandbox; Chromium's helper must do it. Type once:\n\n` +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`
  )
}

/** @param {string} file */
function reads(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined
  }
}
