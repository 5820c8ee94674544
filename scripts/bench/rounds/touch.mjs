// @ts-check
/**
 * How long a key takes to show that it is pressed: from the event's own time, which the browser gave it when the touch arrived, until
 * the page has painted the frame with the pressed key in it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { seeded } from '../../art/lib/random.mjs'
import { fingerOn, spotsOf, tapOn, untilThere } from '../finger.mjs'
import { panelWith, tileOf, wake } from './visit.mjs'

/** @typedef {import('../devtools.mjs').Page} Page */
/** @typedef {import('../finger.mjs').Spot} Spot */

const settleMs = 1_000
const touches = { choice: 13, panel: 13 }
/** Not in step with the frames. */
const betweenMs = { least: 80, most: 160 }
const heldMs = 100

/** @param {{ page: Page }} subject */
export async function touchExhibit({ page }) {
  await sleep(settleMs)
  const [panel = ''] = await wake(page)
  await watchAnswers(page)
  await sleep(settleMs)
  const ofChoice = await touchEach(page, await spotsOf(page, '.explore button'), touches.choice)
  // The narration plays on while its keys are touched.
  await tapOn(page, tileOf(panel))
  await untilThere(page, panelWith(panel))
  await sleep(settleMs)
  const ofPanel = await touchEach(page, await spotsOf(page, '.bar button'), touches.panel)
  return { answerMs: [...ofChoice, ...ofPanel] }
}

/** @param {{ page: Page }} subject */
export async function touchBareButton({ page }) {
  await sleep(settleMs)
  await watchAnswers(page)
  return { answerMs: await touchEach(page, await spotsOf(page, 'button'), touches.choice + touches.panel) }
}

/**
 * Touches the spots in turn and does nothing with them: each finger is taken away before it is lifted.
 *
 * @param {Page} page
 * @param {readonly Spot[]} spots
 * @param {number} times
 * @returns {Promise<number[]>} milliseconds
 */
async function touchEach(page, spots, times) {
  const finger = fingerOn(page)
  const random = seeded(times)
  const answers = []
  for (let touch = 0; touch < times; touch++) {
    const spot = spots[touch % spots.length]
    if (spot === undefined) throw new Error('there is nothing to touch')
    await sleep(betweenMs.least + random.next() * (betweenMs.most - betweenMs.least))
    await finger.down(spot)
    await sleep(heldMs)
    answers.push(await page.evaluate(() => /** @type {any} */ (globalThis).nextAnswer()))
    await finger.takeAway()
  }
  return answers
}

/** From now on the page answers `nextAnswer()`: milliseconds from the touch to its frame. @param {Page} page */
const watchAnswers = (page) =>
  page.evaluate(() => {
    /** @type {Promise<number>} */
    let answer
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        answer = new Promise((resolve, reject) =>
          requestAnimationFrame(() => {
            const isShown = document.querySelector('[data-pressed]') !== null
            const { port1, port2 } = new MessageChannel()
            // The task after a frame's callbacks comes when that frame has been painted.
            port1.onmessage = () =>
              isShown ? resolve(performance.now() - timeStamp) : reject(new Error('the touched key does not show it'))
            port2.postMessage(undefined)
          }),
        )
      },
      { capture: true },
    )
    Object.assign(globalThis, { nextAnswer: () => answer })
  })
