// @ts-check
/** The İnebolu boat from the side, waterline at y 0, about 140 wide: high ends, bales, two rowers facing the stern. */
import { place, round4 } from '../lib/geometry.mjs'

/** @typedef {import('../lib/geometry.mjs').Placement} Placement */
/** @typedef {import('../lib/plate.mjs').Plate} Plate */

const hull =
  'M-72 -34C-62 -14 -46 -8 -22 -7L26 -7C48 -8 62 -16 74 -38C73 -12 58 10 36 11L-34 11C-54 10 -70 -10 -72 -34Z'
const bales = 'M-22 -9L-22 -27L-2 -27L-2 -9ZM1 -9L1 -35L21 -35L21 -9Z'
/** @param {number} x */
const rower = (x) =>
  `M${x - 8} -7C${x - 9} -22 ${x - 4} -31 ${x + 2} -32C${x + 8} -31 ${x + 8} -18 ${x + 8} -7Z${round4(x + 3, -39, 5.4)}`
const oars = 'M-34 -21L-58 9M44 -21L26 9'

/**
 * @param {Plate} plate @param {readonly Placement[]} placements
 */
export function boats(plate, placements) {
  plate.path('figure', placements.map((p) => place(hull + bales + rower(-42) + rower(34), p)).join(''))
  plate.path('figure-line', placements.map((p) => place(oars, p)).join(''))
}
