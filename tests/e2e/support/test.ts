/** The fixture of every spec: `launch` starts a real exhibit on the project's runner and ends it after the test. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { Exhibit } from './exhibit.ts'
import { startChromium } from './runner-chromium.ts'
import { startElectron } from './runner-electron.ts'
import type { Running, StartOptions } from './runner.ts'
import { seedSettings } from './seed.ts'
import type { Settings } from '../../../shared/settings.ts'

export interface RunnerOptions {
  runner: 'electron' | 'chromium'
}

export interface LaunchOptions {
  readonly settings?: Partial<Settings>
  readonly packDir?: string
  /** English unless said otherwise; `undefined` leaves it to the settings. */
  readonly language?: 'tr' | 'en' | undefined
  /** Reuses the folder of an earlier launch: settings, PIN, visits. */
  readonly dataDir?: string
}

interface Fixtures {
  launch: (options?: LaunchOptions) => Promise<Exhibit>
  tempDir: string
}

export const test = base.extend<Fixtures & RunnerOptions>({
  runner: ['electron', { option: true }],

  tempDir: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'vitrine-e2e-'))
    await use(dir)
    await rm(dir, { recursive: true, force: true })
  },

  launch: async ({ runner, tempDir }, use) => {
    const running: Running[] = []
    await use(async (wanted = {}) => {
      const { settings, packDir, dataDir = tempDir } = wanted
      const language = 'language' in wanted ? wanted.language : 'en'
      if (settings) seedSettings(dataDir, settings)
      const options: StartOptions = { dataDir, packDir, language }
      const started = runner === 'electron' ? await startElectron(options) : await startChromium(options)
      running.push(started)
      return new Exhibit(started, dataDir)
    })
    for (const { stop } of running) await stop()
  },
})

export { expect } from '@playwright/test'
