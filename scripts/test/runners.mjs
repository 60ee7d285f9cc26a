import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { judged } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Runs everything that needs no window. */
export function runFastTests() {
  const report = 'test-results/fast.json'
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return runTests('vitest', ['node_modules/vitest/vitest.mjs', 'run', ...reporters], report, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests
  }))
}

/** Runs the tests of the real app; playwright.config.ts names the report. */
export function runAppTests() {
  const script = 'node_modules/@playwright/test/cli.js'
  const read = (/** @type {any} */ { stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped
  })
  return runTests('playwright', [script, 'test'], 'test-results/app.json', read)
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} command
 * @param {string} report
 * @param {(found: any) => Tally} read
 * @returns {Promise<Tally>}
 */
async function runTests(name, [script, ...args], report, read) {
  const reportFile = join(projectRoot, report)
  rmSync(reportFile, { force: true })
  const code = await run(process.execPath, [join(projectRoot, script), ...args], { cwd: projectRoot })
  return judged(name, tallyIn(reportFile, read), code)
}

/**
 * @param {string} file
 * @param {(found: any) => Tally} read
 */
function tallyIn(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
