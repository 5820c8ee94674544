// @ts-check
/** The engraved sea and its shore, as every map of the exhibit begins. */
import { shoreRings, shoreRuns, waterLines } from './coast.mjs'
import { fading } from './edge.mjs'

/** @typedef {import('./format.mjs').Point} Point */

/** @typedef {{ detail?: '50m' | '10m', levels: number[], onLand: Point, gapPx?: number, strength?: number }} Sea `onLand`: a place that is surely land */

/** The sea of a drawing is the same in every language. @type {Map<string, ReturnType<typeof engrave>>} */
const engraved = new Map()

/** @param {import('./plate.mjs').Plate} plate @param {import('d3-geo').GeoProjection} projection @param {Sea} sea */
export function seaAndShore(plate, projection, sea) {
  const { water, coast } = engraved.get(plate.name) ?? engrave(projection, sea)
  engraved.set(plate.name, { water, coast })
  plate.strokes('water', water, 12)
  plate.strokes('coast', coast, 12)
}

/** @param {import('d3-geo').GeoProjection} projection @param {Sea} sea */
function engrave(projection, { detail = '50m', levels, onLand, gapPx = 1.6, strength = 1 }) {
  const rings = shoreRings(projection, detail)
  const land = /** @type {Point} */ (projection(onLand))
  return {
    water: waterLines(rings, { levels, onLand: land }).flatMap(({ points, opacity, level }) =>
      fading(points, opacity * strength).map((piece) => ({ ...piece, every: level })),
    ),
    coast: shoreRuns(rings, { gapPx }).flatMap((run) => fading(run, strength)),
  }
}

/** Moves a projection so that a place lies at a point of the plate. @template {import('d3-geo').GeoProjection} P @param {P} projection @param {Point} place @param {Point} to @returns {P} */
export function pinned(projection, place, to) {
  const [x, y] = /** @type {Point} */ (projection(place))
  const [tx, ty] = projection.translate()
  return projection.translate([tx + to[0] - x, ty + to[1] - y])
}
