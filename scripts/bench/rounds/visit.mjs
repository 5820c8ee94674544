// @ts-check
/** The ways of a visitor that several rounds go. */
import { fingerOn, tapOn, untilThere } from '../finger.mjs'

/** @typedef {import('../devtools.mjs').Page} Page */

export const choice = '[data-phase=explore] [data-panel-id]:last-of-type svg'

/**
 * From attract to the choice.
 *
 * @param {Page} page
 * @returns {Promise<string[]>} the panels that can be chosen
 */
export async function wake(page) {
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }))
  await fingerOn(page).tap(middle)
  await untilThere(page, choice)
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-panel-id]')].map((tile) => tile.getAttribute('data-panel-id') ?? ''),
  )
}

/** @param {string} id */
export const tileOf = (id) => `[data-panel-id="${id}"]`

/** The panel with its picture. @param {string} id */
export const panelWith = (id) => `[data-panel="${id}"] .stage svg`

/** Back to the choice, by the last key of the bar. @param {Page} page */
export async function leavePanel(page) {
  await tapOn(page, '.bar .more > .key:last-child')
  await untilThere(page, choice)
}
