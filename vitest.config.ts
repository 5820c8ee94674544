/** Unit, property and host contract tests. What needs a browser or Electron is Playwright's (tests/e2e). */
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

// Opening hours are local by intent, so tests run in one place; the workers inherit it.
process.env['TZ'] = 'Europe/Istanbul'

const rendererTests = 'tests/unit/renderer/**/*.test.ts'

export default defineConfig({
  test: {
    // Processes, not threads: libsql is a native module. Two, because the machine that builds this has two cores.
    pool: 'forks',
    maxWorkers: 2,
    // Tests wait for nothing but a busy machine; a long fuzz (tests/fuzz/runs.ts) takes what it takes.
    testTimeout: process.env['FUZZ_TIMES'] === undefined ? 20_000 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,fuzz,host}/**/*.test.ts'],
          exclude: [rendererTests],
          environment: 'node',
        },
      },
      {
        // Runes do something only in what Svelte compiles for a browser; there is no DOM here, tests pass their own window.
        extends: true,
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'renderer',
          include: [rendererTests],
          environment: './tests/unit/renderer-environment.ts',
        },
      },
    ],
  },
})
