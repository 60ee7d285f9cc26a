import { test as base, expect } from '@playwright/test'
import { Galley, type LaunchOptions } from './galley'

export { expect }

/**
 * `galley` is the real app, running, with a home of its own. Choose the folder to open and the like with
 * `test.use({ galleyOptions: { folder } })`. A test fails at its end if a page complained of anything.
 */
export const test = base.extend<{ galleyOptions: LaunchOptions; galley: Galley }>({
  galleyOptions: [{}, { option: true }],
  galley: async ({ galleyOptions }, use) => {
    const galley = new Galley(galleyOptions)
    try {
      await galley.launch()
      await use(galley)
      expect(galley.problems).toEqual([])
    } finally {
      await galley.dispose()
    }
  }
})
