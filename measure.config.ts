import { defineConfig } from '@playwright/test'

/** Measures the app itself, into tests/bench/results/app.json: `npm run bench:app`. `npm test` does not run it. */
export default defineConfig({
  testDir: 'tests/bench/app',
  testMatch: '*.measure.ts',
  globalSetup: './scripts/test/app-environment.mjs',
  outputDir: 'test-results/bench',
  workers: 1,
  timeout: 400_000,
  // A page of a million characters takes its time to open.
  expect: { timeout: 120_000 },
  reporter: 'list'
})
