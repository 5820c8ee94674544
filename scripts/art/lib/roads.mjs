// @ts-check
/** The roads of 1915: paper-white, from five towns, thinning to nothing before Der Zor. Directions are schematic. */
import { polyline } from './format.mjs'
import { alongQuadratic, bow } from './geometry.mjs'
import { places } from './places.mjs'

/** @typedef {import('./format.mjs').Point} Point */

export const towns = /** @type {const} */ ([
  { name: 'Erzurum', place: places.erzurum },
  { name: 'Trabzon', place: places.trabzon },
  { name: 'Sivas', place: places.sivas },
  { name: 'Harput', place: places.harput },
  { name: 'Diyarbakır', place: places.diyarbakir },
])

/** @param {Point} from @param {Point} to @param {number} bend @param {number} width at the start, in px */
export function thinningRoad(from, to, bend, width) {
  const count = 80
  const points = alongQuadratic(from, bow(from, to, bend), to, count).slice(0, count)
  /** @type {Point[]} */
  const left = []
  /** @type {Point[]} */
  const right = []
  points.forEach((p, i) => {
    const after = points[i + 1] ?? p
    const before = points[i - 1] ?? p
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const half = (width * Math.pow(1 - i / count, 1.25) + 0.5) / 2
    left.push([p[0] - (dy / length) * half, p[1] + (dx / length) * half])
    right.push([p[0] + (dy / length) * half, p[1] - (dx / length) * half])
  })
  return polyline([...left, ...right.reverse()], true)
}
