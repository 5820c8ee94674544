// @ts-check
/** Sheets of paper: square corners, a hand's breadth out of true, no shadow. */
import { polyline } from '../lib/format.mjs'
import { placer } from '../lib/geometry.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */
/** @typedef {ReturnType<typeof sheet>} Sheet */

/**
 * A sheet turned about its centre, and the way to put things on it.
 * @param {{ x: number, y: number, width: number, height: number, turn?: number }} options x, y: its centre
 */
export function sheet({ x, y, width, height, turn = 0 }) {
  const put = placer({ x, y, turn })
  /** @param {number} u from its left edge @param {number} v from its top edge @returns {Point} */
  const at = (u, v) => put([u - width / 2, v - height / 2])
  return { at, turn, width, height, d: polyline([at(0, 0), at(width, 0), at(width, height), at(0, height)], true) }
}

/** `transform` that turns text lying on a sheet. @param {Point} at @param {number} turn */
export const turned = (at, turn) =>
  turn === 0 ? undefined : `rotate(${turn} ${Math.round(at[0] * 10) / 10} ${Math.round(at[1] * 10) / 10})`
