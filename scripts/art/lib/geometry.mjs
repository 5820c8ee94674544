// @ts-check
/** Plane geometry shared by the drawings. */
import { HEIGHT, WIDTH, numbers, polyline } from './format.mjs'

/** @typedef {import('./format.mjs').Point} Point */

/** @param {number} a @param {number} b @param {number} t */
export const mix = (a, b, t) => a + (b - a) * t

/** @param {Point} a @param {Point} b @param {number} t @returns {Point} */
export const between = (a, b, t) => [mix(a[0], b[0], t), mix(a[1], b[1], t)]

/** @param {Point} a @param {Point} b */
export const distance = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1])

/** @param {number} value @param {number} low @param {number} high */
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value))

const FIELD = { width: WIDTH / 4, height: HEIGHT / 4 }

/** Which of the 4 × 4 fields of a plate a point lies in (see `Plate.strokes`). @param {Point} p */
export const fieldOf = ([x, y]) => `${Math.floor(x / FIELD.width)} ${Math.floor(y / FIELD.height)}`

/** The control point that bends a line sideways by `bend` of its length. @param {Point} a @param {Point} b @param {number} bend @returns {Point} */
export const bow = (a, b, bend) => [(a[0] + b[0]) / 2 - (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 + (b[0] - a[0]) * bend]

/** Points along a quadratic curve. @param {Point} a @param {Point} control @param {Point} b @param {number} count @returns {Point[]} */
export const alongQuadratic = (a, control, b, count) =>
  Array.from({ length: count + 1 }, (_, i) => {
    const t = i / count
    const u = 1 - t
    return [u * u * a[0] + 2 * u * t * control[0] + t * t * b[0], u * u * a[1] + 2 * u * t * control[1] + t * t * b[1]]
  })

/**
 * Points along a smooth (Catmull-Rom) curve through the given points.
 * @param {readonly Point[]} points @param {number} [perSpan] @returns {Point[]}
 */
export function smooth(points, perSpan = 8) {
  /** @type {Point[]} */
  const out = []
  for (let i = 0; i + 1 < points.length; i++) {
    const p1 = /** @type {Point} */ (points[i])
    const p2 = /** @type {Point} */ (points[i + 1])
    const p0 = points[i - 1] ?? p1
    const p3 = points[i + 2] ?? p2
    for (let k = 0; k < perSpan; k++) {
      const t = k / perSpan
      /** @param {0 | 1} axis */
      const at = (axis) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t)
      out.push([at(0), at(1)])
    }
  }
  const last = points.at(-1)
  return last ? [...out, last] : out
}

/** Total length of a polyline. @param {readonly Point[]} points */
export const lengthOf = (points) => points.reduce((sum, p, i) => sum + distance(points[i - 1] ?? p, p), 0)

/**
 * A polyline cut into `count` pieces of equal length that share their ends.
 * @param {readonly Point[]} points @param {number} count @returns {Point[][]}
 */
export function cut(points, count) {
  const piece = lengthOf(points) / count
  /** @type {Point[][]} */
  const pieces = []
  let current = [/** @type {Point} */ (points[0])]
  let left = piece
  for (let i = 1; i < points.length; i++) {
    let a = /** @type {Point} */ (points[i - 1])
    const b = /** @type {Point} */ (points[i])
    while (distance(a, b) > left && pieces.length < count - 1) {
      a = between(a, b, left / distance(a, b))
      pieces.push([...current, a])
      current = [a]
      left = piece
    }
    left -= distance(a, b)
    current.push(b)
  }
  return [...pieces, current]
}

/**
 * Where a horizontal line meets closed rings: pairs of x that lie inside (even-odd).
 * @param {readonly (readonly Point[])[]} rings @param {number} y @returns {[number, number][]}
 */
export function spansAt(rings, y) {
  /** @type {number[]} */
  const crossings = []
  for (const ring of rings)
    ring.forEach((a, i) => {
      const b = /** @type {Point} */ (ring[(i + 1) % ring.length])
      if (a[1] <= y !== b[1] <= y) crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    })
  crossings.sort((a, b) => a - b)
  return Array.from({ length: Math.floor(crossings.length / 2) }, (_, k) => [
    /** @type {number} */ (crossings[2 * k]),
    /** @type {number} */ (crossings[2 * k + 1]),
  ])
}

/** @typedef {{ x?: number, y?: number, scale?: number, turn?: number, flip?: boolean }} Placement turn in degrees, clockwise */

/** @param {Placement} placement @returns {(point: Point) => Point} */
export function placer({ x = 0, y = 0, scale = 1, turn = 0, flip = false }) {
  const sin = Math.sin((turn * Math.PI) / 180)
  const cos = Math.cos((turn * Math.PI) / 180)
  return ([px, py]) => {
    const sx = (flip ? -px : px) * scale
    const sy = py * scale
    return [x + sx * cos - sy * sin, y + sx * sin + sy * cos]
  }
}

/**
 * Path data moved, turned and scaled (absolute M L C Q Z only, which is how `shapes/` are written): many placed shapes
 * then merge into one element, and strokes keep their weight.
 * @param {string} d @param {Placement} placement
 */
export function place(d, placement) {
  const put = placer(placement)
  return d.replace(/([MLCQZ])([^MLCQZ]*)/g, (_, command, rest) => {
    const values = (String(rest).match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    /** @type {number[]} */
    const out = []
    for (let i = 0; i + 1 < values.length; i += 2)
      out.push(...put([/** @type {number} */ (values[i]), /** @type {number} */ (values[i + 1])]))
    return command + numbers(out)
  })
}

/** A circle in the commands that `place` understands. @param {number} x @param {number} y @param {number} r */
export function round4(x, y, r) {
  const k = r * 0.5523
  return (
    `M${numbers([x - r, y])}C${numbers([x - r, y - k, x - k, y - r, x, y - r])}C${numbers([x + k, y - r, x + r, y - k, x + r, y])}` +
    `C${numbers([x + r, y + k, x + k, y + r, x, y + r])}C${numbers([x - k, y + r, x - r, y + k, x - r, y])}Z`
  )
}

/** The part of a polyline between two distances from its start. @param {readonly Point[]} points @param {number} from @param {number} to @returns {Point[]} */
export function stretch(points, from, to) {
  /** @type {Point[]} */
  const out = []
  let gone = 0
  for (let i = 1; i < points.length; i++) {
    const a = /** @type {Point} */ (points[i - 1])
    const b = /** @type {Point} */ (points[i])
    const step = distance(a, b)
    if (gone + step >= from && gone <= to && step > 0) {
      if (out.length === 0) out.push(between(a, b, clamp((from - gone) / step, 0, 1)))
      out.push(between(a, b, clamp((to - gone) / step, 0, 1)))
    }
    gone += step
  }
  return out
}

/** A polyline in dashes, as path data. @param {readonly Point[]} points @param {number} on @param {number} off @param {number} [start] where the first dash begins */
export function dashes(points, on, off, start = 0) {
  const total = lengthOf(points)
  let d = ''
  for (let at = start; at < total - on * 0.3; at += on + off)
    d += polyline(stretch(points, at, Math.min(total, at + on)))
  return d
}
