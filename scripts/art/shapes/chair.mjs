// @ts-check
/** A chair in plan: seat, arms, back; at turn 0 it faces up, and its middle is at x, y. */
import { place } from '../lib/geometry.mjs'

/** @param {import('../lib/plate.mjs').Plate} plate @param {import('../lib/geometry.mjs').Placement} at */
export function chair(plate, at) {
  plate.path('hollow', place('M-24 -22L24 -22L24 18L-24 18Z', at))
  plate.path('figure-line', place('M-28 -12L-28 16M28 -12L28 16', at))
  plate.path('chair-back', place('M-27 27L27 27', at))
}
