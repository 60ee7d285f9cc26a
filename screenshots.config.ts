import { defineConfig } from '@playwright/test'

/** Makes the pictures in docs/. No test: `npm test` does not run it. */
export default defineConfig({
  testDir: 'tests/screenshots',
  testMatch: '*.shots.ts',
  globalSetup: './scripts/test/app-environment.mjs',
  outputDir: 'test-results/screenshots',
  workers: 1,
  timeout: 120_000,
  reporter: 'list'
})
