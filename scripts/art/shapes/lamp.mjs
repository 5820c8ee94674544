// @ts-check
/** Lamps. They give light by what is drawn under them, never by a glow. */
import { place } from '../lib/geometry.mjs'

/** @typedef {import('../lib/plate.mjs').Plate} Plate */

/** A lantern on a post, foot at x, y; 112 high. @param {Plate} plate @param {number} x @param {number} y @param {number} [scale] */
export function lantern(plate, x, y, scale = 1) {
  const at = { x, y, scale }
  plate.path('figure-line', place('M0 0L0 -68', at))
  plate.path('lamp', place('M-13 -70L13 -70L17 -102L-17 -102Z', at))
  plate.path('figure', place('M-21 -101L21 -101L8 -113L-8 -113ZM-15 -71L15 -71L15 -65L-15 -65Z', at))
}

/** A lamp that hangs from the top edge; the rim of its shade lies at x, y. @param {Plate} plate @param {number} x @param {number} y @param {number} [scale] */
export function hangingLamp(plate, x, y, scale = 1) {
  const at = { x, y, scale }
  plate.path('figure-line', `M${x} -10V${Math.round(y - 92 * scale)}`)
  plate.path('figure', place('M-12 -96L12 -96L18 -70L-18 -70Z', at))
  plate.path('lamp', place('M-18 -70L18 -70C40 -62 78 -36 96 0L-96 0C-78 -36 -40 -62 -18 -70Z', at))
  plate.path('figure', place('M-22 4L22 4C22 20 12 30 0 30C-12 30 -22 20 -22 4Z', at))
}
