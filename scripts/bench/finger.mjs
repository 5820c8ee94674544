// @ts-check
/** Real touches, as a touchscreen sends them, through the browser's own input. */

/** @typedef {import('./devtools.mjs').Page} Page */
/** @typedef {{ x: number, y: number }} Spot */

/** @param {Page} page */
export function fingerOn(page) {
  const send = (/** @type {string} */ type, /** @type {Spot[]} */ touchPoints) =>
    page.call('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    /** @param {Spot} spot */
    down: (spot) => send('touchStart', [spot]),
    lift: () => send('touchEnd', []),
    /** What was pressed is not done. */
    takeAway: () => send('touchCancel', []),
    /** @param {Spot} spot */
    async tap(spot) {
      await send('touchStart', [spot])
      await send('touchEnd', [])
    },
  }
}

/**
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<Spot[]>} the middles of all that can be touched
 */
export const spotsOf = (page, selector) =>
  page.evaluate((wanted) => {
    return [...document.querySelectorAll(wanted)].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const spot = { x: (left + right) / 2, y: (top + bottom) / 2 }
      const hit = document.elementFromPoint(spot.x, spot.y)
      return hit !== null && element.contains(hit) ? [spot] : []
    })
  }, selector)

/**
 * @param {Page} page
 * @param {string} selector
 */
export async function tapOn(page, selector) {
  const [spot] = await spotsOf(page, selector)
  if (spot === undefined) throw new Error(`nothing to touch: ${selector}`)
  await fingerOn(page).tap(spot)
}

/**
 * Waits, in the page and from frame to frame, until it is there and has been painted.
 *
 * @param {Page} page
 * @param {string} selector
 */
export const untilThere = (page, selector) =>
  page.evaluate(
    (wanted) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`never came: ${wanted}`)), 20_000)
        const look = () => {
          if (document.querySelector(wanted) === null) return requestAnimationFrame(look)
          clearTimeout(limit)
          requestAnimationFrame(() => resolve(undefined))
        }
        look()
      }),
    selector,
  )
