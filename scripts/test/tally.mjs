/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const tally of tallies) {
    total.passed += tally.passed
    total.failed += tally.failed
    total.skipped += tally.skipped
  }
  return total
}

/**
 * A runner that crashed, or that found no test at all, counts as one failure beside what it reports.
 * @param {string} name
 * @param {Tally | undefined} tally what the runner's report says, undefined if it left none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function judged(name, tally, exitCode) {
  const { passed, failed, skipped } = tally ?? { passed: 0, failed: 0, skipped: 0 }
  const complaint =
    tally === undefined
      ? 'left no report'
      : passed + failed === 0
        ? 'ran no test'
        : exitCode !== 0 && failed === 0
          ? `ended with code ${exitCode} although no test failed`
          : undefined
  if (complaint === undefined) return { passed, failed, skipped }
  process.stdout.write(`\n${name} ${complaint}.\n`)
  return { passed, failed: failed + 1, skipped }
}

/** @param {Tally} total */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
