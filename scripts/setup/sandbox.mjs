import { say } from './report.mjs'

/**
 * The switches that this user needs: Chromium refuses to run as root in its sandbox.
 * @returns {string[]}
 */
export function sandboxSwitches() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  say("running as root: adding --no-sandbox, so Chromium's sandbox is off")
  return ['--no-sandbox']
}
