// @ts-check
/** A real exhibit to be photographed: started with the settings a screen needs, ended afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { sandboxSwitches } from '../setup/launch.mjs'
import { appDir } from '../setup/paths.mjs'

/**
 * @typedef {import('@playwright/test').Page} Page
 *
 * @typedef {object} Stage
 * @property {string} electron the executable
 * @property {string} display
 * @property {'en' | 'tr'} language
 * @property {import('../../renderer/words/words.ts').Words} words
 * @property {string} dir where pictures go
 * @property {string} prefix of their names
 * @property {string | undefined} packDir
 * @property {readonly import('./options.mjs').View[]} views
 */

const pin = '194827'

/**
 * @param {Stage} stage
 * @param {{ settings?: Record<string, unknown>, packDir?: string | undefined }} options
 * @param {(page: Page) => Promise<void>} visit
 */
export async function withExhibit({ electron, display, language, packDir }, options, visit) {
  const dataDir = mkdtempSync(join(tmpdir(), 'vitrine-tour-'))
  const pack = options.packDir ?? packDir
  const app = await _electron.launch({
    executablePath: electron,
    args: [
      ...sandboxSwitches,
      appDir,
      ...['--data-dir', dataDir, '--language', language],
      ...(pack === undefined ? [] : ['--pack', pack]),
    ],
    env: { .../** @type {Record<string, string>} */ (process.env), DISPLAY: display },
  })
  try {
    const page = await app.firstWindow()
    await page.locator('[data-phase]').waitFor()
    if (options.settings) {
      await set(page, options.settings)
      // The page learns of a PIN that it did not choose itself only when it begins.
      await page.reload()
      await page.locator('[data-phase]').waitFor()
    }
    await visit(page)
  } finally {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** As the staff menu does it, through the same port. @param {Page} page @param {Record<string, unknown>} change */
const set = (page, change) =>
  page.evaluate(
    async ({ pin, change }) => {
      /** @param {string} name @param {unknown} [argument] @returns {Promise<any>} */
      const call = async (name, argument) => {
        const reply = JSON.parse(await /** @type {any} */ (globalThis).vitrine.call(name, JSON.stringify(argument)))
        if (!reply.ok) throw new Error(reply.error)
        return reply.value
      }
      const { value: token } = await call('choosePin', { pin })
      const { settings } = await call('boot')
      const saved = await call('saveSettings', { token, settings: { ...settings, ...change } })
      if (!saved.ok) throw new Error(JSON.stringify(saved.error))
    },
    { pin, change },
  )
