// @ts-check
/** Hachures: short strokes down the fall line, denser and brighter on shaded slopes, thinning with depth. */
import { edge } from './edge.mjs'
import { clamp } from './geometry.mjs'
import { numbers } from './format.mjs'

/** @typedef {{ d: string, opacity: number, every: number, fades?: boolean }} Stroke `every` counts along a column: odd ones may be left out when small */

/**
 * Hachures below a ridge line.
 * @param {object} options
 * @param {number} options.from
 * @param {number} options.to
 * @param {(x: number) => number} options.ridge y of the ground at x
 * @param {(x: number) => number} options.slope fall of the ground near x, in px (positive falls to the right)
 * @param {(x: number, y: number, shade: number) => number} options.depth how far down the strokes go, in px
 * @param {import('./random.mjs').Random} options.random
 * @param {number} [options.spacing]
 * @param {(x: number) => number} [options.fade] 0 to 1, for edges
 * @param {(x: number) => number} [options.floor] no stroke starts below it
 * @returns {Stroke[]}
 */
export function hachures({
  from,
  to,
  ridge,
  slope,
  depth,
  random,
  spacing = 4.2,
  fade = () => 1,
  floor = () => Infinity,
}) {
  /** @type {Stroke[]} */
  const strokes = []
  for (let x = from; x < to; x += spacing) {
    const y = ridge(x)
    const fall = slope(x)
    const shade = clamp(0.42 + fall / 42, 0.06, 1)
    const reach = depth(x, y, shade)
    let at = y + 6 + random.next() * 6
    for (let every = 0; at < y + reach && at < floor(x); every++) {
      const u = (at - y) / reach
      const length = random.between(14, 48) * (1 - 0.45 * u)
      const opacity = (0.16 + 0.74 * shade * (1 - u) * (1 - u * 0.3)) * fade(x) * edge(x)
      if (opacity > 0.06)
        strokes.push({
          d: `M${numbers([x, at])}l${numbers([random.jitter(1.6) - fall * 0.04, length])}`,
          opacity,
          every,
          fades: edge(x) < 1,
        })
      at += length + 5 + random.next() * 15 * (1.4 - shade) + u * 22
    }
  }
  return strokes
}

/**
 * Engraved water below the datum seen from the side: broken arcs in rows that open and fade downwards.
 * @param {object} options
 * @param {number} options.rows
 * @param {number} options.top y of the first row
 * @param {(row: number) => number} options.left
 * @param {(row: number, y: number) => number} options.right
 * @param {import('./random.mjs').Random} options.random
 * @param {(row: number) => number} [options.drop] distance of the row from the top
 * @param {number} [options.strength]
 * @param {(x: number, y: number) => boolean} [options.clear] true where the water stays blank
 * @returns {Stroke[]}
 */
export function swell({
  rows,
  top,
  left,
  right,
  random,
  drop = (row) => row * 9 + row * row * 0.36,
  strength = 0.95,
  clear = () => false,
}) {
  return Array.from({ length: rows }, (_, row) => {
    const y = top + drop(row)
    const end = right(row, y)
    /** Dashes of equal strength. @type {Map<number, string>} */
    const byStrength = new Map()
    let x = left(row) + Math.pow(random.next(), 2) * 120
    while (x < end) {
      const length = Math.min(random.between(22, 118), end - x)
      const kept = edge(x + length / 3)
      if (length > 4 && kept > 0 && !clear(x + length / 2, y))
        byStrength.set(
          kept,
          `${byStrength.get(kept) ?? ''}M${numbers([x, y])}q${numbers([length / 2, 3 + row * 0.14, length, 0])}`,
        )
      x += length + 8 + random.next() * 44
    }
    const opacity = Math.max(0.08, strength - (row * (strength - 0.1)) / rows)
    return [...byStrength].map(([kept, d]) => ({ d, opacity: opacity * kept, every: row, fades: kept < 1 }))
  }).flat()
}
