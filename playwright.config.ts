/**
 * End to end, on the real thing: project `electron` drives the Electron app, `chromium` drives the browser preview. Visitor specs run on
 * both, specs of the machine itself (tests/e2e/electron) on Electron alone.
 */
import { defineConfig } from '@playwright/test'
import type { RunnerOptions } from './tests/e2e/support/test.ts'

export default defineConfig<RunnerOptions>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide' } },
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  // A picture that is missing is a failure, not a reason to take it.
  updateSnapshots: 'none',
  reporter: process.env['VITRINE_REPORT']
    ? [['line'], ['json', { outputFile: process.env['VITRINE_REPORT'] }]]
    : 'line',
  use: { screenshot: 'only-on-failure', trace: 'off' },
  projects: [
    { name: 'electron', use: { runner: 'electron' } },
    { name: 'chromium', testIgnore: '**/electron/**', use: { runner: 'chromium' } },
  ],
})
