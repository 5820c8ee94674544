// @ts-check
/** The engraved sea and its shore, as every map of the exhibit begins. */
import { shoreRings, shoreRuns, waterLines } from './coast.mjs'
import { fading } from './edge.mjs'

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
    waterLines(rings, { levels, onLand: land }).flatMap(({ points, opacity, level }) =>
      fading(points, opacity * strength).map((piece) => ({ ...piece, every: level })),
    ),
    12,
  )
  plate.strokes(
    'coast',
    shoreRuns(rings, { gapPx }).flatMap((run) => fading(run, strength)),
    12,
  )
}

/** Moves a projection so that a place lies at a point of the plate. @template {import('d3-geo').GeoProjection} P @param {P} projection @param {Point} place @param {Point} to @returns {P} */
export function pinned(projection, place, to) {
  const [x, y] = /** @type {Point} */ (projection(place))
  const [tx, ty] = projection.translate()
  return projection.translate([tx + to[0] - x, ty + to[1] - y])
}
