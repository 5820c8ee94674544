// @ts-check
/**
 * The inner edge of a plate, where the text stands in landscape. Only the line may cross it: what else would be cut there fades out
 * before it. (The outer edge is the edge of the screen.)
 */
import { polyline } from './format.mjs'
import { between, clamp, distance, fieldOf } from './geometry.mjs'

/** @typedef {import('./format.mjs').Point} Point */

const FADE = 132
/** In steps, so that few paths carry it. */
const BANDS = 6

/** How much is left at x, 0 to 1. @param {number} x */
export const edge = (x) => clamp(Math.ceil((x / FADE) * BANDS) / BANDS, 0, 1)

/** A run of points in pieces that fade towards the edge, and none of which goes through several fields. @param {readonly Point[]} points @param {number} [strength] @returns {{ d: string, opacity: number, fades: boolean }[]} */
export function fading(points, strength = 1) {
  /** @type {{ points: Point[], left: number, field: string }[]} */
  const pieces = []
  points.forEach((b, i) => {
    const a = points[i - 1]
    if (!a) return
    /** Long strokes are cut, so that each part has its own strength. */
    const cuts = Math.min(a[0], b[0]) < FADE ? Math.ceil(distance(a, b) / 18) : 1
    for (let cut = 0; cut < cuts; cut++) {
      const [from, to] = [between(a, b, cut / cuts), between(a, b, (cut + 1) / cuts)]
      const left = edge((from[0] + to[0]) / 2)
      const last = pieces.at(-1)
      if (last?.left === left && last.field === fieldOf(from)) last.points.push(to)
      else pieces.push({ points: [from, to], left, field: fieldOf(from) })
    }
  })
  return pieces
    .filter(({ left }) => left > 0)
    .map((piece) => ({ d: polyline(piece.points), opacity: strength * piece.left, fades: piece.left < 1 }))
}
