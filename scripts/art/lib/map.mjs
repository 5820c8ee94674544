// @ts-check
/** The engraved sea and its shore, as every map of the exhibit begins. */
import { polyline } from './format.mjs'
import { shoreRings, shoreRuns, waterLines } from './coast.mjs'

/** @typedef {import('./format.mjs').Point} Point */

/**
 * @param {import('./plate.mjs').Plate} plate
 * @param {import('d3-geo').GeoProjection} projection
 * @param {{ detail?: '50m' | '10m', levels: number[], onLand: Point, gapPx?: number, strength?: number }} options `onLand`: a place that is surely land
 */
export function seaAndShore(plate, projection, { detail = '50m', levels, onLand, gapPx = 1.6, strength = 1 }) {
  const rings = shoreRings(projection, detail)
  const land = /** @type {Point} */ (projection(onLand))
  plate.strokes(
    'water',
    waterLines(rings, { levels, onLand: land }).map((water) => ({ ...water, opacity: water.opacity * strength })),
    12,
  )
  plate.path(
    'coast',
    shoreRuns(rings, { gapPx })
      .map((run) => polyline(run))
      .join(''),
    strength < 1 ? { opacity: strength } : {},
  )
}

/** Moves a projection so that a place lies at a point of the plate. @template {import('d3-geo').GeoProjection} P @param {P} projection @param {Point} place @param {Point} to @returns {P} */
export function pinned(projection, place, to) {
  const [x, y] = /** @type {Point} */ (projection(place))
  const [tx, ty] = projection.translate()
  return projection.translate([tx + to[0] - x, ty + to[1] - y])
}
