// @ts-check
/**
 * How long narration takes to begin: from the finger's lifting, which is what a key acts on, until an audio element that was not
 * playing before has moved on from where it began.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { appDir } from '../../setup/paths.mjs'
import { tapOn, untilThere } from '../finger.mjs'
import { leavePanel, panelWith, tileOf, wake } from './visit.mjs'

/** @typedef {import('../devtools.mjs').Page} Page */

const settleMs = 1_000
/** Within this time the next recording has been opened: a visitor listens longer. */
const listenMs = 700
/** How many scenes of each panel are gone on to; every panel has more. */
const nexts = 2

/** @param {{ panels: number }} options */
export const hearExhibit =
  ({ panels }) =>
  async (/** @type {{ page: Page }} */ { page }) => {
    await sleep(settleMs)
    const ids = (await wake(page)).slice(0, panels)
    await watchSound(page)
    /** @type {number[]} */
    const coldMs = []
    /** @type {number[]} */
    const preloadedMs = []
    for (const id of ids) {
      coldMs.push(await untilHeard(page, tileOf(id)))
      await untilThere(page, panelWith(id))
      const scenes = await page.evaluate(() => document.querySelectorAll('[data-scene-index]').length)
      for (let next = 0; next < Math.min(nexts, scenes - 1); next++) {
        await sleep(listenMs)
        preloadedMs.push(await untilHeard(page, '.bar .playing > .key:last-child'))
      }
      await leavePanel(page)
      await sleep(settleMs)
    }
    return { coldMs, preloadedMs }
  }

/** @param {{ panels: number }} options */
export const hearBareHowler =
  ({ panels }) =>
  async (/** @type {{ page: Page }} */ { page }) => {
    await sleep(settleMs)
    await watchSound(page)
    /** @type {number[]} */
    const coldMs = []
    /** @type {number[]} */
    const preloadedMs = []
    const files = recordings()
    for (let panel = 0; panel < panels; panel++) {
      const urls = files.splice(0, nexts + 2)
      await page.evaluate((queued) => /** @type {any} */ (globalThis).queueFiles(queued), urls)
      coldMs.push(await untilHeard(page, '#cold'))
      for (let next = 0; next < nexts; next++) {
        await sleep(listenMs)
        preloadedMs.push(await untilHeard(page, '#next'))
      }
      await sleep(settleMs)
    }
    return { coldMs, preloadedMs }
  }

/** The exhibit's own, none of them opened twice. */
function recordings() {
  const dir = join(appDir, 'media/packs/default/audio/tr')
  return readdirSync(dir).flatMap((name) => (name.endsWith('.webm') ? [pathToFileURL(join(dir, name)).href] : []))
}

/** @param {Page} page @param {string} selector of what is touched */
async function untilHeard(page, selector) {
  await tapOn(page, selector)
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (globalThis).nextSound()))
}

/** From now on the page answers `nextSound()`: milliseconds from the last lifting of a finger. @param {Page} page */
const watchSound = (page) =>
  page.evaluate(() => {
    const lookEveryMs = 1
    const limitMs = 10_000
    let liftedAtMs = NaN
    /** @type {{ element: HTMLMediaElement, fromSeconds: number } | undefined} */
    let began
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        liftedAtMs = timeStamp
        began = undefined
      },
      { capture: true },
    )
    // Howler's elements are not in the document.
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () {
      began = { element: this, fromSeconds: this.currentTime }
      return play.call(this)
    }
    const nextSound = () =>
      new Promise((resolve, reject) => {
        const look = () => {
          const afterMs = performance.now() - liftedAtMs
          if (began && !began.element.paused && began.element.currentTime > began.fromSeconds) resolve(afterMs)
          else if (afterMs > limitMs) reject(new Error('nothing is heard'))
          else setTimeout(look, lookEveryMs)
        }
        look()
      })
    Object.assign(globalThis, { nextSound })
  })
