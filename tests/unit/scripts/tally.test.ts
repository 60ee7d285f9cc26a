import { expect, test, vi } from 'vitest'
import { closingLine, judged, sum } from '../../../scripts/test/tally.mjs'

const silent = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true)

test('the closing line names skipped tests only where there are any', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})

test('a runner is believed when its report and its exit code agree', () => {
  expect(judged('runner', { passed: 5, failed: 0, skipped: 1 }, 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 1
  })
  expect(judged('runner', { passed: 5, failed: 2, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 0
  })
})

test.each([
  ['leaves no report', undefined, 0],
  ['runs no test', { passed: 0, failed: 0, skipped: 4 }, 0],
  ['crashes after its last test', { passed: 5, failed: 0, skipped: 0 }, 1]
])('a runner that %s has failed', (_what, tally, exitCode) => {
  const write = silent()
  expect(judged('runner', tally, exitCode).failed).toBe(1)
  expect(write).toHaveBeenCalledOnce()
})
