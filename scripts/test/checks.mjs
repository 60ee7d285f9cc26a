import { join } from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { capture } from '../setup/run.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Type-checks every room. */
export function checkTypes() {
  return check('types', ['node_modules/typescript/bin/tsc', '-b', '--noEmit'])
}

/** Lints everything. */
export function checkLint() {
  return check('lint', [
    'node_modules/eslint/bin/eslint.js',
    '.',
    '--cache',
    '--cache-location',
    '.cache/eslint/'
  ])
}

/**
 * Runs a check that counts as one test; it speaks only when it fails.
 * @param {string} name
 * @param {[string, ...string[]]} command
 * @returns {Promise<Tally>}
 */
async function check(name, [script, ...args]) {
  const { code, output } = await capture(process.execPath, [join(projectRoot, script), ...args], {
    cwd: projectRoot
  })
  process.stdout.write(code === 0 ? `✓ ${name}\n` : `✗ ${name}\n${output}\n`)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}
