import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/app',
  testMatch: '**/*.spec.ts',
  globalSetup: './scripts/test/app-environment.mjs',
  outputDir: 'test-results/app',
  // One window at a time: the app owns the keyboard focus of its display.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/app.json' }]],
  use: { actionTimeout: 15_000, trace: 'off' }
})
