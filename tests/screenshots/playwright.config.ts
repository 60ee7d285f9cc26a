import { defineConfig } from '@playwright/test'
import { resolve } from 'node:path'

/** Makes the pictures in docs/. No test: `npm test` does not run it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: resolve(import.meta.dirname, '../../scripts/test/app-environment.mjs'),
  outputDir: resolve(import.meta.dirname, '../../test-results/screenshots'),
  workers: 1,
  timeout: 120_000,
  reporter: 'list'
})
