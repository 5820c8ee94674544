// @ts-check
/** A slip of paper in the air: a small sheet seen at a slant, with its lines of writing. */
import { polyline } from '../lib/format.mjs'

/** @typedef {import('../lib/format.mjs').Point} Point */

/**
 * @param {{ x: number, y: number, size: number, turn: number, slant: number }} options size: its width; turn in radians; slant from 0 (flat on) to 1 (edge on)
 */
export function slip({ x, y, size, turn, slant }) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const tall = size * 1.3 * (1 - 0.55 * slant)
  const lean = size * 0.3 * slant
  /** @param {number} u across, 0 to 1 @param {number} v down, 0 to 1 @returns {Point} */
  const at = (u, v) => {
    const px = (u - 0.5) * size + (v - 0.5) * lean
    const py = (v - 0.5) * tall
    return [x + px * cos - py * sin, y + px * sin + py * cos]
  }
  const rows = size > 40 ? 4 : size > 24 ? 3 : size > 15 ? 2 : 0
  return {
    d: polyline([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], true),
    writing: Array.from({ length: rows }, (_, i) => {
      const v = 0.24 + (i * 0.56) / Math.max(1, rows - 1)
      return polyline([at(0.17, v), at(i === rows - 1 ? 0.54 : 0.84, v)])
    }).join(''),
  }
}
