// @ts-check
/** A writing desk from the front: top, drawers, and whatever legs the drawing gives it. */
import { box, round } from '../lib/format.mjs'

/** @typedef {import('../lib/plate.mjs').Plate} Plate */

export const TOP = 22
export const DRAWERS = 62

/**
 * Without legs. @param {Plate} plate @param {number} x its middle @param {number} y its upper edge @param {number} width
 */
export function deskTop(plate, x, y, width) {
  const half = width / 2
  const inner = half - 22
  plate.path('hollow', box(x - inner, y + TOP, 2 * inner, DRAWERS))
  const part = (2 * inner) / 3
  plate.path('figure-line', [1, 2].map((n) => `M${round(x - inner + part * n)} ${round(y + TOP)}v${DRAWERS}`).join(''))
  plate.path(
    'figure',
    [-1, 0, 1].map((n) => box(x + n * part - 17, y + TOP + DRAWERS / 2 - 4, 34, 8)).join('') +
      box(x - half, y, width, TOP),
  )
}
