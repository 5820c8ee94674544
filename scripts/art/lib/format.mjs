// @ts-check
/** Numbers and path data: one decimal place, no waste. */

/** @typedef {[number, number]} Point */

export const WIDTH = 1200
export const HEIGHT = 1080
/** The one height at which the line enters and leaves every plate. */
export const DATUM = 432

/** @param {number} n */
export const round = (n) => Math.round(n * 10) / 10

/** One decimal place, without `-0` and without `.0`. @param {number} n */
export const number = (n) => String(round(n) + 0)

/** Numbers in a row, with a space only where no minus sign parts them. @param {number[]} numbers */
export const numbers = (numbers) =>
  numbers.map((n, i) => (i > 0 && !number(n).startsWith('-') ? ' ' : '') + number(n)).join('')

/**
 * A polyline as path data: absolute start, then relative steps (short, and exact: errors do not add up).
 * @param {readonly Point[]} points
 * @param {boolean} [closed]
 */
export function polyline(points, closed = false) {
  const [first, ...rest] = points
  if (!first) return ''
  let x = round(first[0])
  let y = round(first[1])
  /** @type {number[]} */
  const steps = []
  for (const point of rest) {
    const dx = round(round(point[0]) - x)
    const dy = round(round(point[1]) - y)
    if (dx === 0 && dy === 0) continue
    steps.push(dx, dy)
    x = round(x + dx)
    y = round(y + dy)
  }
  return `M${numbers([...first])}${steps.length > 0 ? `l${numbers(steps)}` : 'h0'}${closed ? 'z' : ''}`
}

/** A straight stroke. @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
export const segment = (x1, y1, x2, y2) =>
  polyline([
    [x1, y1],
    [x2, y2],
  ])

/** A quadratic curve. @param {Point} from @param {Point} control @param {Point} to */
export const quadratic = (from, control, to) => `M${numbers(from)}Q${numbers([...control, ...to])}`

/** A full circle as path data, so that many merge into one element. @param {number} x @param {number} y @param {number} r */
export const disc = (x, y, r) =>
  `M${numbers([x - r, y])}a${numbers([r, r, 0, 1, 0, 2 * r, 0])}a${numbers([r, r, 0, 1, 0, -2 * r, 0])}z`

/** A rectangle as path data. @param {number} x @param {number} y @param {number} w @param {number} h */
export const box = (x, y, w, h) => `M${numbers([x, y])}h${number(w)}v${number(h)}h${number(-w)}z`
