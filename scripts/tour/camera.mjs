// @ts-check
/** Takes pictures of one exhibit and remembers them. */
import { join } from 'node:path'

/** @typedef {import('@playwright/test').Page} Page */

/** Anything that moves has come to rest by then. */
const settleMs = 700

/** @param {import('./exhibit.mjs').Stage} stage @param {string} prefix of the file names */
export function camera({ dir }, prefix) {
  /** @type {{ file: string, screen: string, view: string }[]} */
  const pictures = []
  return {
    pictures,
    /** @param {Page} page @param {string} screen @param {string} view */
    async take(page, screen, view) {
      await page.waitForTimeout(settleMs)
      const file = `${[screen, prefix, view].join('--').replaceAll(/[^a-z0-9-]+/gi, '-')}.png`
      await page.screenshot({ path: join(dir, file) })
      pictures.push({ file, screen, view })
    },
  }
}

/** @param {Page} page @param {string} name exactly */
export const key = (page, name) => page.getByRole('button', { name, exact: true })

/** From attract to the choice. @param {Page} page */
export async function wake(page) {
  await page.mouse.click(400, 400)
  await page.locator('[data-phase=explore]').waitFor()
}

/**
 * Opens a panel from the choice, turning its pages if need be.
 *
 * @param {Page} page @param {string} panelId @param {import('../../renderer/words/words.ts').Words} words
 */
export async function openPanel(page, panelId, words) {
  const tile = page.locator(`[data-panel-id="${panelId}"]`)
  for (const direction of [words.later, words.earlier]) {
    const turn = key(page, direction)
    while ((await tile.count()) === 0 && (await turn.getAttribute('aria-disabled')) !== 'true') await turn.click()
  }
  await tile.click()
  await page.locator('[data-phase=panel]').waitFor()
}

/** @param {Page} page @param {import('../../renderer/words/words.ts').Words} words @param {readonly string[]} choices */
export async function choose(page, words, choices) {
  await page.getByRole('button', { name: words.display }).click()
  for (const choice of choices) {
    const option = page.getByRole('dialog').getByRole('button', { name: choice, exact: true })
    await option.last().click()
  }
  await page.getByRole('dialog').getByRole('button', { name: words.close }).click()
}
