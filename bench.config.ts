import { defineConfig } from '@playwright/test'

/** Measures what needs a window, into tests/bench/results/. No test: `npm run bench` runs it. */
export default defineConfig({
  testDir: 'tests/bench/window',
  testMatch: '*.measure.ts',
  globalSetup: './scripts/test/app-environment.mjs',
  outputDir: 'test-results/bench',
  workers: 1,
  timeout: 900_000,
  reporter: 'list'
})
