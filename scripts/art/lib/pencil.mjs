// @ts-check
/** Pencil: a stroke is several passes that wander a little, as a hand does. */
import { polyline } from './format.mjs'
import { between, bow, alongQuadratic, distance } from './geometry.mjs'

/** @typedef {import('./format.mjs').Point} Point */
/** @typedef {import('./random.mjs').Random} Random */

/**
 * Passes of a pencil from a to b, each path data.
 * @param {Point} a @param {Point} b @param {Random} random @param {{ passes?: number, spread?: number, bend?: number }} [options]
 */
export function strokePasses(a, b, random, { passes = 4, spread = 5, bend = 0.02 } = {}) {
  return Array.from({ length: passes }, () => {
    /** @param {Point} p @returns {Point} */
    const off = (p) => [p[0] + random.jitter(spread), p[1] + random.jitter(spread)]
    const from = off(a)
    const to = off(b)
    const count = Math.max(3, Math.round(distance(a, b) / 60))
    return polyline(
      alongQuadratic(from, bow(from, to, random.jitter(bend)), to, count).map((p) => [
        p[0] + random.jitter(1.2),
        p[1] + random.jitter(1.2),
      ]),
    )
  })
}

/** A ring drawn by hand: more than one turn, not quite closed. @param {Point} centre @param {number} r @param {Random} random @param {number} [turns] */
export function handRing(centre, r, random, turns = 2.3) {
  const count = Math.round(turns * 14)
  const start = random.next() * 6.28
  /** @type {Point[]} */
  const points = []
  for (let i = 0; i <= count; i++) {
    const a = start + (i / count) * turns * 2 * Math.PI
    const rr = r + random.jitter(r * 0.16)
    points.push([centre[0] + Math.cos(a) * rr, centre[1] + Math.sin(a) * rr])
  }
  return polyline(points)
}

/** A polyline that trembles. @param {readonly Point[]} points @param {Random} random @param {number} amount */
export const tremble = (points, random, amount) =>
  polyline(points.map((p) => [p[0] + random.jitter(amount), p[1] + random.jitter(amount)]))

/** Bars the length of words, standing for lines of writing that are not to be read. @param {Point} from @param {Point} to @param {Random} random @param {{ word?: [number, number], gap?: number }} [options] */
export function wordBars(from, to, random, { word = [26, 92], gap = 12 } = {}) {
  const total = distance(from, to)
  let d = ''
  let at = 0
  while (at < total - 14) {
    const length = Math.min(random.between(word[0], word[1]), total - at)
    d += polyline([between(from, to, at / total), between(from, to, (at + length) / total)])
    at += length + gap
  }
  return d
}

/** A ring drawn round something in one easy movement: a little flat, more than one turn, the end off the start. @param {Point} centre @param {number} r @param {Random} random @param {number} [turns] */
export function looseRing(centre, r, random, turns = 1.22) {
  const count = Math.round(turns * 40)
  const start = -0.5 - random.next() * 0.8
  const lean = random.jitter(0.5)
  const flat = random.between(0.86, 0.94)
  const drift = random.between(0.06, 0.12)
  const [dx, dy] = [random.jitter(r * 0.1), random.jitter(r * 0.1)]
  return polyline(
    Array.from({ length: count + 1 }, (_, i) => {
      const a = start - (i / count) * turns * 2 * Math.PI
      const rr = r * (1 - drift + (2 * drift * i) / count) + 1.1 * Math.sin(i / 4.1)
      const [u, v] = [Math.cos(a) * rr, Math.sin(a) * rr * flat]
      return /** @type {Point} */ ([
        centre[0] + dx + u * Math.cos(lean) - v * Math.sin(lean),
        centre[1] + dy + u * Math.sin(lean) + v * Math.cos(lean),
      ])
    }),
  )
}
