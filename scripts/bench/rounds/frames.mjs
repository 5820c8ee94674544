// @ts-check
/**
 * How evenly one screen gives way to another: the gaps between the page's frames from the finger's lifting until the change is over,
 * and which share of them is long.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { fingerOn, spotsOf, untilThere } from '../finger.mjs'
import { leavePanel, panelWith, tileOf, wake } from './visit.mjs'

/** @typedef {import('../devtools.mjs').Page} Page */

const settleMs = 1_000
/** A little longer than a panel takes to come and the pictures of the control to cross-fade, 560 ms. */
const watchedMs = 600
/** At 60 frames a second one was left out. */
const longMs = 25

/** Panels are opened, one after the other. @param {{ changes: number }} options */
export const changePanels =
  ({ changes }) =>
  async (/** @type {{ page: Page }} */ { page }) => {
    await sleep(settleMs)
    const ids = await wake(page)
    const shares = []
    for (let change = 0; change < changes; change++) {
      const id = ids[change % ids.length] ?? ''
      await sleep(settleMs)
      shares.push(await shareOfLongFrames(page, tileOf(id)))
      await untilThere(page, panelWith(id))
      await leavePanel(page)
    }
    return { longPercent: shares.map((share) => 100 * share) }
  }

/** @param {{ changes: number }} options */
export const crossFade =
  ({ changes }) =>
  async (/** @type {{ page: Page }} */ { page }) => {
    await sleep(settleMs)
    const shares = []
    for (let change = 0; change < changes; change++) {
      await sleep(settleMs)
      shares.push(await shareOfLongFrames(page, 'img:last-of-type'))
    }
    return { longPercent: shares.map((share) => 100 * share) }
  }

/**
 * @param {Page} page
 * @param {string} selector of what is touched
 */
async function shareOfLongFrames(page, selector) {
  const [spot] = await spotsOf(page, selector)
  if (spot === undefined) throw new Error(`nothing to touch: ${selector}`)
  const finger = fingerOn(page)
  await finger.down(spot)
  await page.evaluate(watchFrames, watchedMs)
  await finger.lift()
  const gaps = await page.evaluate(() => /** @type {Promise<number[]>} */ (/** @type {any} */ (globalThis).gaps))
  return shareAbove(gaps, longMs)
}

/**
 * @param {readonly number[]} gapsMs
 * @param {number} limitMs
 */
export const shareAbove = (gapsMs, limitMs) => gapsMs.filter((gapMs) => gapMs > limitMs).length / gapsMs.length

/**
 * In the page: the gaps between frames, from the one before the finger is lifted.
 *
 * @param {number} forMs
 */
function watchFrames(forMs) {
  const gaps = new Promise((resolve) =>
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        const frames = [lastMs]
        const look = (/** @type {number} */ nowMs) => {
          frames.push(nowMs)
          if (nowMs - timeStamp < forMs) requestAnimationFrame(look)
          else resolve(frames.slice(1).map((frameMs, index) => frameMs - (frames[index] ?? NaN)))
        }
        isOver = true
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    ),
  )
  let lastMs = performance.now()
  let isOver = false
  const wait = (/** @type {number} */ nowMs) => {
    lastMs = nowMs
    if (!isOver) requestAnimationFrame(wait)
  }
  requestAnimationFrame(wait)
  Object.assign(globalThis, { gaps })
}
